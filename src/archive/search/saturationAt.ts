import type { Lists } from '../index/lists.ts';
import type { Window } from '../index/window.ts';
import { saturation, shareOf } from './bm25.ts';
import type { Snapshot } from './live.ts';

/** How much the passage at a place in a list is about its unit. */
export type SaturationAt = (place: number) => number;

/** BM25F: an occurrence in the question counts for the question's length, one in the answer for the answer's. */
export function saturationIn(
  { questionShares, answerShares }: Snapshot,
  { questionLengths, answerLengths }: Window,
  { passages, counts }: Lists,
): SaturationAt {
  return (place) => {
    const passage = passages[place] ?? 0;
    const count = counts[place] ?? 0;
    const inAnswer = count & 15;
    let density = inAnswer === 0 ? 0 : inAnswer * shareOf(answerShares, answerLengths[passage] ?? 0);
    if (count > 15) density += (count >> 4) * shareOf(questionShares, questionLengths[passage] ?? 0);
    return saturation(density);
  };
}
