import Fuse from 'fuse.js';
import type { Match, Passage } from './passage.ts';
import { byDateThenPlace } from './ranking/ties.ts';
import { contentWords, words } from './words/words.ts';
import { saysLittle } from './worth.ts';

/** How far into a question and a text is looked: where the subject is named, and short enough to search as one types. */
const BEGINNING = 160;

/** More words, and longer ones, narrow nothing down and take Fuse seconds. */
const MOST_WORDS = 8;
const LONGEST_WORD = 32;

/** What is typed is mostly remembered from a title or a question; keywords were chosen to be searched for. */
const KEYS = [
  { name: 'heading', weight: 3, getFn: headingOf },
  { name: 'keywords', weight: 2, getFn: (passage: Passage) => [...passage.keywords] },
  { name: 'text', weight: 1, getFn: (passage: Passage) => passage.text.slice(0, BEGINNING) },
];

/** Finds passages by what someone types: every word counts, with typing errors forgiven and diacritics ignored. */
export type PassageSearch = (typed: string, limit: number) => readonly Match[];

/**
 * Builds the search once, so that it can be asked at every keystroke. Best first; equal scores by date, newest first,
 * then by file and place. Nothing typed gives all passages in that order. Answers such as `Ja.` are left out.
 */
export function createPassageSearch(given: readonly Passage[]): PassageSearch {
  const passages = given.filter((passage) => !saysLittle(passage)).sort(byDateThenPlace);
  const fuse = new Fuse(passages, {
    keys: KEYS,
    threshold: 0.3,
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeScore: true,
    useTokenSearch: true,
    tokenMatch: 'all',
    shouldSort: false,
  });
  return (typed, limit) => {
    const most = Math.max(0, limit);
    const pattern = patternOf(typed);
    if (pattern === '') return passages.slice(0, most).map((passage) => ({ passage, score: 1 }));
    return fuse
      .search(pattern)
      .sort((a, b) => (a.score ?? 1) - (b.score ?? 1) || a.refIndex - b.refIndex)
      .slice(0, most)
      .map(({ item, score }) => ({ passage: item, score: 1 - (score ?? 1) }));
  };
}

/** The search for one question asked once. */
export function searchPassages(passages: readonly Passage[], typed: string, limit: number): readonly Match[] {
  return createPassageSearch(passages)(typed, limit);
}

/** The title of an earlier answer is only the start of its question. */
function headingOf({ title, question }: Passage): string {
  return question === '' ? title : question.slice(0, BEGINNING);
}

/** The words that tell what is looked for; where someone types only stop words, those. */
function patternOf(typed: string): string {
  const telling = contentWords(typed);
  const distinct = new Set(telling.length === 0 ? words(typed) : telling);
  return [...distinct]
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
    .join(' ');
}
