import type { Lists } from '../index/lists.ts';
import type { Window } from '../index/window.ts';
import { saturation, type Shares } from './bm25.ts';
import type { Snapshot } from './live.ts';

/** All that tells how much the passages of a list are about its unit. */
export interface Weighing {
  readonly starts: Uint32Array;
  readonly passages: Uint16Array;
  readonly counts: Uint8Array;
  /** By passage, the classes of its lengths. */
  readonly lengths: Uint16Array;
  /** By class of length, what one occurrence counts for. */
  readonly questionShares: Shares;
  readonly answerShares: Shares;
}

export function weighing(
  { facts, questionClassShares, answerClassShares }: Snapshot,
  window: Window,
  { starts, passages, counts }: Lists,
): Weighing {
  return {
    starts,
    passages,
    counts,
    lengths: facts.of(window).lengths(),
    questionShares: questionClassShares,
    answerShares: answerClassShares,
  };
}

/**
 * How much a passage is about a unit that it has so often (BM25F: an occurrence in the question counts for the question's
 * length, one in the answer for the answer's).
 */
export function saturationOf(
  count: number,
  lengths: number,
  questionShares: Shares,
  answerShares: Shares,
): number {
  return saturation(
    (count & 15) * (answerShares[lengths & 255] ?? 0) + (count >> 4) * (questionShares[lengths >> 8] ?? 0),
  );
}
