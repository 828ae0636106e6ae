import { Growing } from '../index/growing.ts';
import { MOST_IN_WINDOW, type Lists } from '../index/lists.ts';
import { numberOf } from '../index/vocabulary.ts';
import type { Window } from '../index/window.ts';
import { saturation, shareOf } from './bm25.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { scoreOfRank } from './rank.ts';

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

/** Whether a passage may be found. */
export type Allowed = (window: number, passage: number) => boolean;

const IMPOSSIBLE = -1e9;

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
  const scratch = new Scratch();
  let best: Scored[] = [];
  snapshot.windows.forEach((live, window) => {
    const atLeast = best.length < limit ? 0 : (best[limit - 1]?.score ?? 0);
    scratch.start(live, allowed === undefined ? undefined : (passage) => allowed(window, passage));
    for (const { passage, score } of bestInWindow(snapshot, live.window, query, limit, atLeast, scratch)) {
      best.push({ window, passage, score });
    }
    best.sort((a, b) => b.score - a.score || a.window - b.window || a.passage - b.passage);
    const last = best[limit - 1]?.score ?? 0;
    if (best.length > limit) best = best.filter(({ score }) => score >= last);
  });
  return best;
}

interface Candidate {
  readonly passage: number;
  score: number;
}

function bestInWindow(
  snapshot: Snapshot,
  window: Window,
  { terms, weights }: TermQuery,
  limit: number,
  atLeast: number,
  scratch: Scratch,
): readonly Candidate[] {
  const units = terms.map((term) => numberOf(window.terms, term));
  const bounds = boundsOf(units, weights);
  let least = atLeast;
  let next = 0;
  while (next < units.length && (bounds[next] ?? 0) >= least) {
    const unit = units[next] ?? -1;
    if (unit >= 0) {
      scratch.addList(snapshot, window, unit, weights[next] ?? 0);
      // Only worth the look where the rest could fall below it.
      if ((bounds[next + 1] ?? 0) < scratch.highest) least = Math.max(least, scratch.scoreOfRank(limit));
    }
    next++;
  }
  const candidates = scratch.candidates(least - (bounds[next] ?? 0));
  for (; next < units.length; next++) {
    const unit = units[next] ?? -1;
    if (unit >= 0) lookUp(snapshot, window, unit, weights[next] ?? 0, candidates);
  }
  return candidates.filter(({ score }) => score > 0 && score >= least);
}

/** For each term the most that it and those after it can add: a term's share of its weight stays below 1. */
function boundsOf(units: readonly number[], weights: readonly number[]): Float64Array {
  const bounds = new Float64Array(units.length + 1);
  for (let at = units.length - 1; at >= 0; at--) {
    bounds[at] = (bounds[at + 1] ?? 0) + ((units[at] ?? -1) < 0 ? 0 : (weights[at] ?? 0));
  }
  return bounds;
}

/** Adds a term to passages in ascending order, by halving the rest of its list again and again. */
function lookUp(
  snapshot: Snapshot,
  window: Window,
  unit: number,
  weight: number,
  candidates: readonly Candidate[],
): void {
  const { starts, passages } = window.termLists;
  const end = starts[unit + 1] ?? 0;
  let from = starts[unit] ?? 0;
  for (const candidate of candidates) {
    let high = end;
    while (from < high) {
      const middle = (from + high) >>> 1;
      if ((passages[middle] ?? 0) < candidate.passage) from = middle + 1;
      else high = middle;
    }
    if (from >= end) return;
    if (passages[from] === candidate.passage) {
      candidate.score += weight * saturationAt(snapshot, window, window.termLists, from);
    }
  }
}

/** How much a passage is about a unit (BM25F: an occurrence in the question counts for the question's length). */
export function saturationAt(
  { questionShares, answerShares }: Snapshot,
  { questionLengths, answerLengths }: Window,
  lists: Lists,
  place: number,
): number {
  const passage = lists.passages[place] ?? 0;
  const count = lists.counts[place] ?? 0;
  const inAnswer = count & 15;
  let density = inAnswer === 0 ? 0 : inAnswer * shareOf(answerShares, answerLengths[passage] ?? 0);
  if (count > 15) density += (count >> 4) * shareOf(questionShares, questionLengths[passage] ?? 0);
  return saturation(density);
}

/** The scores of all passages of a window while its lists are added up. */
class Scratch {
  private readonly scores = new Float32Array(MOST_IN_WINDOW);
  private readonly touched = new Growing();
  highest = 0;

  start({ window, removed }: LiveWindow, allowed: ((passage: number) => boolean) | undefined): void {
    this.scores.fill(0, 0, window.size);
    this.touched.length = 0;
    this.highest = 0;
    for (const document of removed) {
      this.scores.fill(IMPOSSIBLE, window.documentStarts[document], window.documentStarts[document + 1]);
    }
    if (allowed === undefined) return;
    for (let passage = 0; passage < window.size; passage++) {
      if (!allowed(passage)) this.scores[passage] = IMPOSSIBLE;
    }
  }

  addList(snapshot: Snapshot, window: Window, unit: number, weight: number): void {
    const { scores, touched } = this;
    const lists = window.termLists;
    const end = lists.starts[unit + 1] ?? 0;
    for (let place = lists.starts[unit] ?? 0; place < end; place++) {
      const passage = lists.passages[place] ?? 0;
      const before = scores[passage] ?? 0;
      if (before === 0) touched.push(passage);
      const score = before + weight * saturationAt(snapshot, window, lists, place);
      scores[passage] = score;
      if (score > this.highest) this.highest = score;
    }
  }

  scoreOfRank(rank: number): number {
    return scoreOfRank(this.scores, this.touched.view(), this.highest, rank);
  }

  /** Those that have at least so much, ascending. */
  candidates(least: number): readonly Candidate[] {
    const found: Candidate[] = [];
    for (const passage of this.touched.view()) {
      const score = this.scores[passage] ?? 0;
      if (score > 0 && score >= least) found.push({ passage, score });
    }
    return found.sort((a, b) => a.passage - b.passage);
  }
}
