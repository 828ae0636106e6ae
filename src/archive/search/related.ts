import type { Window } from '../index/window.ts';
import type { TermQuery } from './best.ts';
import { sharesFor, shareOf } from './bm25.ts';
import type { DocumentPlace, LiveWindow, Snapshot } from './live.ts';
import type { WeighedTerms } from './queryTerms.ts';
import { documentsByScore, NEARLY } from './ties.ts';

/** The terms of a draft that weigh most; the others tell little and take long. */
const MOST_TERMS = 150;

/** The heaviest terms that make up so much of the weight: the rest are in most documents, and take most of the time. */
const PART_OF_WEIGHT = 0.65;

/** A document goes on telling what it is about by coming back to it, for longer than a passage. */
const K1 = 3;

/** With less than so much of what a draft is about, a document has its words by chance and is about something else. */
export const RELATED = 0.25;

export interface ScoredDocument extends DocumentPlace {
  /** 1 for as much of the draft as the draft has itself. */
  readonly score: number;
}

/** How like a draft the documents of an archive are. */
export interface Likeness {
  /** 0 for a document that has nothing of it, or was removed. */
  readonly of: (window: number, document: number) => number;
  /** The documents most like it, best first. */
  readonly best: (limit: number) => readonly ScoredDocument[];
}

export const NO_LIKENESS: Likeness = { of: () => 0, best: () => [] };

/**
 * Compares a draft with all documents. A whole set of questions finds its like where its questions one by one do not:
 * each names the subject in its own words, and together they use them all.
 */
export function likenessTo(snapshot: Snapshot, query: WeighedTerms): Likeness {
  const documents = snapshot.windows.reduce((sum, { window }) => sum + window.documentStarts.length - 1, 0);
  const words = snapshot.size * (snapshot.averageQuestion + snapshot.averageAnswer);
  const shares = sharesFor(documents === 0 ? 0 : words / documents);
  const { terms, weights, total } = heaviest(query);
  const ideal = total * saturation(1);
  const scores = snapshot.windows.map((live) => {
    const added = new Float64Array(live.window.documentStarts.length - 1);
    terms.forEach((term, at) => addTerm(snapshot, live, term, weights[at] ?? 0, shares, added));
    for (const document of live.removed) added[document] = 0;
    return ideal === 0 ? added : added.map((score) => score / ideal);
  });
  const known = new Map<number, readonly ScoredDocument[]>();
  return {
    of: (window, document) => Math.min(1, scores[window]?.[document] ?? 0),
    best: (limit) => {
      const before = known.get(limit) ?? highest(snapshot, scores, limit);
      known.set(limit, before);
      return before;
    },
  };
}

function heaviest({ terms, weights }: WeighedTerms): TermQuery & { readonly total: number } {
  const enough = PART_OF_WEIGHT * weights.slice(0, MOST_TERMS).reduce((sum, weight) => sum + weight, 0);
  let count = 0;
  let total = 0;
  while (count < weights.length && total < enough) total += weights[count++] ?? 0;
  return { terms: terms.slice(0, count), weights: weights.slice(0, count), total };
}

/** Adds what each document has of a term, in question and answer together. */
function addTerm(
  { facts }: Snapshot,
  { window }: LiveWindow,
  term: string,
  weight: number,
  shares: Float32Array,
  scores: Float64Array,
): void {
  const { unitOf, documents: documentsOf, documentLengths } = facts.of(window);
  const unit = unitOf(term);
  if (unit < 0) return;
  const documents = documentsOf();
  const lengths = documentLengths();
  const { starts, passages, counts } = window.termLists;
  const end = starts[unit + 1] ?? 0;
  for (let place = starts[unit] ?? 0; place < end;) {
    const document = documents[passages[place] ?? 0] ?? 0;
    const last = lastOf(window, document);
    let count = 0;
    for (; place < end && (passages[place] ?? 0) < last; place++) {
      const both = counts[place] ?? 0;
      count += (both >> 4) + (both & 15);
    }
    const density = count * shareOf(shares, lengths[document] ?? 0);
    scores[document] = (scores[document] ?? 0) + weight * saturation(density);
  }
}

/** The first passage that is no longer of a document. */
function lastOf({ documentStarts }: Window, document: number): number {
  return documentStarts[document + 1] ?? 0;
}

/** Best first, of equals the newest. */
function highest(
  snapshot: Snapshot,
  scores: readonly Float64Array[],
  limit: number,
): readonly ScoredDocument[] {
  const compare = documentsByScore(snapshot);
  let best: ScoredDocument[] = [];
  scores.forEach((some, window) => {
    for (let document = 0; document < some.length; document++) {
      const score = some[document] ?? 0;
      // What is nearly as good as the last so far may be newer.
      if (score === 0 || score < (best[limit - 1]?.score ?? 0) * NEARLY) continue;
      best.push({ window, document, score });
      if (best.length >= limit * 2) best = best.sort(compare).slice(0, limit);
    }
    best = best.sort(compare).slice(0, limit);
  });
  return best.map((one) => ({ ...one, score: Math.min(1, one.score) }));
}

function saturation(density: number): number {
  return density / (density + K1);
}
