import { numberOf } from '../index/vocabulary.ts';
import type { Window } from '../index/window.ts';
import type { Allowed } from './filter.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { saturationIn, type SaturationAt } from './saturationAt.ts';
import { Scratch } from './scratch.ts';

/** What is asked, in terms: the heaviest first, those that weigh the same in the order of their letters. */
export interface TermQuery {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

export interface Scored {
  readonly window: number;
  readonly passage: number;
  readonly score: number;
}

/**
 * The passages with the highest BM25 scores, best first; all that are equal to the last of them as well. Exact, though
 * most of the lists is never looked at (MaxScore): once the terms that are still to come cannot lift an unseen passage
 * over the last of the best so far, they are looked up for the few passages that still can be among them.
 */
export function bestPassages(
  snapshot: Snapshot,
  query: TermQuery,
  limit: number,
  allowed: Allowed | undefined,
): readonly Scored[] {
  let best: Scored[] = [];
  snapshot.windows.forEach((live, window) => {
    const atLeast = best.length < limit ? 0 : (best[limit - 1]?.score ?? 0);
    const scratch = new Scratch(snapshot.room, live, allowed?.[window]);
    const { passages, scores, least } = bestInWindow(snapshot, live, query, limit, atLeast, scratch);
    passages.forEach((passage, at) => {
      const score = scores[at] ?? 0;
      if (score >= least) best.push({ window, passage, score });
    });
    best.sort((a, b) => b.score - a.score || a.window - b.window || a.passage - b.passage);
    const last = best[limit - 1]?.score ?? 0;
    if (best.length > limit) best = best.filter(({ score }) => score >= last);
  });
  return best;
}

/** Those that may be among the best, ascending. */
interface Candidates {
  readonly passages: Uint32Array;
  readonly scores: Float64Array;
  readonly least: number;
}

function bestInWindow(
  snapshot: Snapshot,
  { window }: LiveWindow,
  { terms, weights }: TermQuery,
  limit: number,
  atLeast: number,
  scratch: Scratch,
): Candidates {
  const units = terms.map((term) => numberOf(window.terms, term));
  const bounds = boundsOf(units, weights);
  const saturationAt = saturationIn(snapshot, window, window.termLists);
  let least = atLeast;
  /** What the passage of the rank can have at most by now. */
  let most = 0;
  let next = 0;
  while (next < units.length && (bounds[next] ?? 0) >= least) {
    const unit = units[next] ?? -1;
    if (unit >= 0) {
      const weight = weights[next] ?? 0;
      scratch.add(unit, weight, saturationAt);
      most += weight;
      // Only worth the look where the rest could fall below it.
      if ((bounds[next + 1] ?? 0) < Math.min(most, scratch.highest)) {
        const ofRank = scratch.scoreOfRank(limit);
        least = Math.max(least, ofRank.least);
        most = ofRank.most;
      }
    }
    next++;
  }
  const passages = scratch.passagesFrom(least - (bounds[next] ?? 0));
  const scores = Float64Array.from(passages, (passage) => scratch.scoreOf(passage));
  for (; next < units.length; next++) {
    const unit = units[next] ?? -1;
    if (unit >= 0) lookUp(window, unit, weights[next] ?? 0, saturationAt, passages, scores);
  }
  return { passages, scores, least };
}

/** For each term the most that it and those after it can add: a term's share of its weight stays below 1. */
function boundsOf(units: readonly number[], weights: readonly number[]): Float64Array {
  const bounds = new Float64Array(units.length + 1);
  for (let at = units.length - 1; at >= 0; at--) {
    bounds[at] = (bounds[at + 1] ?? 0) + ((units[at] ?? -1) < 0 ? 0 : (weights[at] ?? 0));
  }
  return bounds;
}

/** Adds a term to some passages, ascending, by looking them up in the rest of its list. */
function lookUp(
  { termLists }: Window,
  unit: number,
  weight: number,
  saturationAt: SaturationAt,
  passages: Uint32Array,
  scores: Float64Array,
): void {
  const end = termLists.starts[unit + 1] ?? 0;
  let place = termLists.starts[unit] ?? 0;
  for (let at = 0; at < passages.length && place < end; at++) {
    const passage = passages[at] ?? 0;
    place = placeFrom(termLists.passages, passage, place, end);
    if (place < end && termLists.passages[place] === passage)
      scores[at] = (scores[at] ?? 0) + weight * saturationAt(place);
  }
}

/** The first place from one on that has at least a value: in leaps twice as far each time, then by halving. */
export function placeFrom(passages: Uint16Array, wanted: number, from: number, end: number): number {
  let low = from;
  let leap = 1;
  while (low + leap < end && (passages[low + leap] ?? 0) < wanted) {
    low += leap;
    leap *= 2;
  }
  let high = Math.min(end, low + leap);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
