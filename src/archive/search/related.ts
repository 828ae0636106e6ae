import { documentOf, type Window } from '../index/window.ts';
import { numberOf } from '../index/vocabulary.ts';
import { saturation, sharesFor, shareOf } from './bm25.ts';
import type { Snapshot } from './live.ts';
import type { WeighedTerms } from './queryTerms.ts';

/** The terms of a draft that weigh most; the others tell little and take long. */
const MOST_TERMS = 150;

/** A document goes on telling what it is about by coming back to it, for longer than a passage. */
const K1 = 3;

export interface ScoredDocument {
  readonly window: number;
  readonly document: number;
  /** 1 for as much of the draft as the draft has itself. */
  readonly score: number;
}

/**
 * All documents that have something of a draft, best first. A whole set of questions finds its like where its questions
 * one by one do not: each names the subject in its own words, and together they use them all.
 */
export function relatedDocuments(snapshot: Snapshot, query: WeighedTerms): readonly ScoredDocument[] {
  const documents = snapshot.windows.reduce((sum, { window }) => sum + window.documentStarts.length - 1, 0);
  const words = snapshot.size * (snapshot.averageQuestion + snapshot.averageAnswer);
  const shares = sharesFor(documents === 0 ? 0 : words / documents);
  const terms = query.terms.slice(0, MOST_TERMS);
  const weights = query.weights.slice(0, MOST_TERMS);
  const ideal = weights.reduce((sum, weight) => sum + weight, 0) * saturation(1, K1);
  const found: ScoredDocument[] = [];
  snapshot.windows.forEach(({ window, removed }, number) => {
    const lengths = lengthsOf(window);
    const scores = new Float64Array(window.documentStarts.length - 1);
    terms.forEach((term, at) => {
      const unit = numberOf(window.terms, term);
      if (unit < 0) return;
      forEachDocument(window, unit, (document, count) => {
        const density = count * shareOf(shares, lengths[document] ?? 0);
        scores[document] = (scores[document] ?? 0) + (weights[at] ?? 0) * saturation(density, K1);
      });
    });
    scores.forEach((score, document) => {
      if (score <= 0 || removed.has(document)) return;
      found.push({ window: number, document, score: Math.min(1, score / ideal) });
    });
  });
  return found.sort((a, b) => b.score - a.score || a.window - b.window || a.document - b.document);
}

/** How often each document has a term, in question and answer together. */
function forEachDocument(
  window: Window,
  unit: number,
  visit: (document: number, count: number) => void,
): void {
  const { documentStarts, termLists } = window;
  const end = termLists.starts[unit + 1] ?? 0;
  let place = termLists.starts[unit] ?? 0;
  while (place < end) {
    const document = documentOf(window, termLists.passages[place] ?? 0);
    const last = documentStarts[document + 1] ?? 0;
    let count = 0;
    for (; place < end && (termLists.passages[place] ?? 0) < last; place++) {
      const both = termLists.counts[place] ?? 0;
      count += (both >> 4) + (both & 15);
    }
    visit(document, count);
  }
}

/** In content words. */
function lengthsOf({ documentStarts, questionLengths, answerLengths }: Window): Uint32Array {
  const lengths = new Uint32Array(documentStarts.length - 1);
  lengths.forEach((_, document) => {
    const end = documentStarts[document + 1] ?? 0;
    let length = 0;
    for (let passage = documentStarts[document] ?? 0; passage < end; passage++) {
      length += (questionLengths[passage] ?? 0) + (answerLengths[passage] ?? 0);
    }
    lengths[document] = length;
  });
  return lengths;
}
