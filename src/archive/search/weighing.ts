import type { Lists } from '../index/lists.ts';
import type { Window } from '../index/window.ts';
import { saturation, shareOf, type Shares } from './bm25.ts';
import type { Snapshot } from './live.ts';

/** All that tells how much the passages of a list are about its unit. */
export interface Weighing {
  readonly starts: Uint32Array;
  readonly passages: Uint16Array;
  readonly counts: Uint8Array;
  readonly questionLengths: Uint16Array;
  readonly answerLengths: Uint16Array;
  readonly questionShares: Shares;
  readonly answerShares: Shares;
}

export function weighing(
  { questionShares, answerShares }: Snapshot,
  { questionLengths, answerLengths }: Window,
  { starts, passages, counts }: Lists,
): Weighing {
  return { starts, passages, counts, questionLengths, answerLengths, questionShares, answerShares };
}

/**
 * How much a passage is about a unit that it has so often (BM25F: an occurrence in the question counts for the question's
 * length, one in the answer for the answer's).
 */
export function saturationOf(
  count: number,
  passage: number,
  questionLengths: Uint16Array,
  answerLengths: Uint16Array,
  questionShares: Shares,
  answerShares: Shares,
): number {
  let density = (count & 15) * shareOf(answerShares, answerLengths[passage] ?? 0);
  if (count > 15) density += (count >> 4) * shareOf(questionShares, questionLengths[passage] ?? 0);
  return saturation(density);
}
