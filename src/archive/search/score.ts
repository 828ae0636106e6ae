import { readTexts } from '../index/reading.ts';
import type { Cut } from '../index/cutting/cut.ts';
import { bestPassages } from './best.ts';
import type { Scored } from './scored.ts';
import { saturation, shareOf } from './bm25.ts';
import { STRONG, type CloseLook } from './closeLook.ts';
import type { Allowed } from './filter.ts';
import type { DocumentPlace, Snapshot } from './live.ts';
import { termQuery } from './queryTerms.ts';
import type { Synonyms } from '../synonyms.ts';
import type { Likeness } from './related.ts';
import { byScore } from './ties.ts';

/** So many of the best by words are compared letter group by letter group; more changed nothing in what came up. */
const LOOKED_AT_CLOSELY = 50;

/** The passages of so many of the related documents are looked at closely too, whatever their words. */
export const DOCUMENTS_LOOKED_AT = 5;
const MOST_OF_DOCUMENT = 30;

/** Only the same question scores 1: an answer can be full of the words of a short question and still be another. */
const MOST_WITHOUT_QUESTION = 0.99;

/** How much of what is missing to 1 a document like the draft fills up. */
export const OF_DOCUMENT = 0.15;

/** What a search needs beside the question. */
export interface Setting {
  readonly snapshot: Snapshot;
  readonly closeLook: CloseLook;
  readonly cut: Cut;
  readonly synonyms: Synonyms;
  readonly allowed: Allowed | undefined;
  /** Of the documents to the draft. */
  readonly likeness: Likeness;
  /** The documents most like the draft, which are looked at whatever their words. */
  readonly related: readonly DocumentPlace[];
}

/**
 * The passages that fit a question, best first. What fits:
 *
 * 1. words (stems, and the parts of compounds) and groups of letters, each weighed by how rare it is and by how much of
 *    the passage it makes up: the mean of the two, as a part of what the question itself would get;
 * 2. that the passage answered nearly the same question fills up what is missing to 1;
 * 3. that its document is like the draft fills up a little of what is missing then.
 */
export function scorePassages(setting: Setting, question: string): readonly Scored[] {
  const { snapshot, likeness: ofDocuments } = setting;
  const query = termQuery(snapshot, question, setting.cut, setting.synonyms);
  const ideal = query.total * saturation(shareOf(snapshot.answerShares, query.count));
  const closeness = setting.closeLook(question);
  const scored: Scored[] = [];
  const byWords = bestPassages(snapshot, query, LOOKED_AT_CLOSELY, setting.allowed);
  for (const candidate of [...byWords, ...ofRelated(setting, byWords)]) {
    const window = snapshot.windows[candidate.window]?.window;
    const texts = window === undefined ? undefined : readTexts(window, candidate.passage);
    if (window === undefined || texts === undefined) continue;
    const { fit, likeness } = closeness(texts);
    const little = window.saysLittle[candidate.passage] === 1;
    const said =
      little || ideal === 0 ? 0 : Math.min(MOST_WITHOUT_QUESTION, (candidate.score / ideal + fit) / 2);
    const asked = filledUp(said, Math.max(0, (likeness - STRONG) / (1 - STRONG)));
    const document = snapshot.facts.of(window).documents()[candidate.passage] ?? 0;
    const like = ofDocuments.of(candidate.window, document);
    const score = filledUp(asked, little && asked === 0 ? 0 : OF_DOCUMENT * like);
    if (score > 0) scored.push({ ...candidate, score });
  }
  return scored.sort(byScore(snapshot));
}

/** A part of what is missing to 1 is added. */
export function filledUp(score: number, part: number): number {
  return score + (1 - score) * part;
}

/** The passages of the documents most like the draft that did not come up by their words. */
function ofRelated({ snapshot, related, allowed }: Setting, known: readonly Scored[]): readonly Scored[] {
  return related.flatMap(({ window, document }) => {
    if (allowed?.[window]?.[document] === 0) return [];
    const there = new Set(known.flatMap((one) => (one.window === window ? [one.passage] : [])));
    const starts = snapshot.windows[window]?.window.documentStarts;
    const first = starts?.[document] ?? 0;
    const last = Math.min(first + MOST_OF_DOCUMENT, starts?.[document + 1] ?? 0);
    return Array.from({ length: last - first }, (_, at) => ({
      window,
      passage: first + at,
      score: 0,
    })).filter(({ passage }) => !there.has(passage));
  });
}
