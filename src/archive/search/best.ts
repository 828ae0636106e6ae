import type { Candidates } from './candidates.ts';
import type { Allowed } from './filter.ts';
import type { Snapshot } from './live.ts';
import type { Scored } from './scored.ts';
import { Scratch } from './scratch.ts';
import { byScore, NEARLY } from './ties.ts';

/** What is asked, in terms: the heaviest first, those that weigh the same in the order of their letters. */
export interface TermQuery {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

/**
 * The passages with the highest BM25 scores, best first, of equals the newest. Exact, though
 * most of the lists is never looked at (MaxScore): once the terms that are still to come cannot lift an unseen passage
 * over the last of the best so far, they are looked up for the few passages that still can be among them.
 */
export function bestPassages(
  snapshot: Snapshot,
  query: TermQuery,
  limit: number,
  allowed: Allowed | undefined,
): readonly Scored[] {
  const compare = byScore(snapshot);
  let best: Scored[] = [];
  snapshot.windows.forEach((live, window) => {
    const atLeast = best.length < limit ? 0 : (best[limit - 1]?.score ?? 0) * NEARLY;
    const scratch = new Scratch(snapshot, live, allowed?.[window]);
    const { unitOf } = snapshot.facts.of(live.window);
    const units = query.terms.map(unitOf);
    const { passages, scores, size } = bestInWindow(units, query.weights, limit, atLeast, scratch);
    for (let at = 0; at < size; at++)
      best.push({ window, passage: passages[at] ?? 0, score: scores[at] ?? 0 });
    best = best.sort(compare).slice(0, limit);
  });
  return best;
}

/** Those that have as much as the last of the best, or may have it. */
function bestInWindow(
  units: readonly number[],
  weights: readonly number[],
  limit: number,
  atLeast: number,
  scratch: Scratch,
): Candidates {
  const bounds = boundsOf(units, weights);
  let least = atLeast;
  /** What the passage of the rank can have at most by now. */
  let most = 0;
  let next = 0;
  while (next < units.length && (bounds[next] ?? 0) >= least) {
    const unit = units[next] ?? -1;
    if (unit >= 0) {
      const weight = weights[next] ?? 0;
      scratch.add(unit, weight);
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
  const candidates = scratch.candidates(least - (bounds[next] ?? 0));
  for (; next < units.length; next++) {
    const unit = units[next] ?? -1;
    if (unit >= 0) candidates.lookUp(unit, weights[next] ?? 0);
    candidates.keepFrom(least - (bounds[next + 1] ?? 0));
  }
  return candidates;
}

/** For each term the most that it and those after it can add: a term's share of its weight stays below 1. */
function boundsOf(units: readonly number[], weights: readonly number[]): Float64Array {
  const bounds = new Float64Array(units.length + 1);
  for (let at = units.length - 1; at >= 0; at--) {
    bounds[at] = (bounds[at + 1] ?? 0) + ((units[at] ?? -1) < 0 ? 0 : (weights[at] ?? 0));
  }
  return bounds;
}
