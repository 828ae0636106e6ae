import Fuse from 'fuse.js';
import type { Match, Passage } from './passage.ts';
import { byDateThenPlace } from './ranking/ties.ts';
import { NO_SYNONYMS, type Synonyms } from './synonyms.ts';
import { isContent, words } from './words/words.ts';
import { saysLittle } from './worth.ts';

/** How far into a question and a text is looked: where the subject is named, and short enough to search as one types. */
const BEGINNING = 160;

/** More words, and longer ones, narrow nothing down and take Fuse seconds. */
const MOST_WORDS = 8;
const LONGEST_WORD = 32;

/** What a synonym counts for, beside the word that was typed; and with so many of them is searched as well. */
const OF_SYNONYM = 0.7;
const MOST_SYNONYMS = 12;

/** What is typed is mostly remembered from a title or a question; keywords were chosen to be searched for. */
const KEYS = [
  { name: 'heading', weight: 3, getFn: headingOf },
  { name: 'keywords', weight: 2, getFn: (passage: Passage) => [...passage.keywords] },
  { name: 'text', weight: 1, getFn: (passage: Passage) => passage.text.slice(0, BEGINNING) },
];

/** Finds passages by what someone types: every word counts, or a synonym of it, with typing errors forgiven and diacritics ignored. */
export type PassageSearch = (typed: string, limit: number) => readonly Match[];

/**
 * Builds the search once, so that it can be asked at every keystroke. Best first; equal scores by date, newest first,
 * then by file and place. Nothing typed gives all passages in that order. Answers such as `Ja.` are left out.
 */
export function createPassageSearch(
  given: readonly Passage[],
  synonyms: Synonyms = NO_SYNONYMS,
): PassageSearch {
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
    const said = words(typed);
    if (said.length === 0) return passages.slice(0, most).map((passage) => ({ passage, score: 1 }));
    const scores = new Map<number, number>();
    const look = (wording: readonly string[], part: number): void => {
      for (const { refIndex, score = 1 } of fuse.search(patternOf(wording)))
        scores.set(refIndex, Math.max(part * (1 - score), scores.get(refIndex) ?? 0));
    };
    look(said, 1);
    for (const wording of withSynonyms(said, synonyms)) look(wording, OF_SYNONYM);
    return [...scores]
      .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
      .slice(0, most)
      .flatMap(([at, score]) => passages.slice(at, at + 1).map((passage) => ({ passage, score })));
  };
}

/** The same words, each time with one of them, or some in a row, said otherwise. */
function withSynonyms(said: readonly string[], synonyms: Synonyms): readonly (readonly string[])[] {
  return synonyms(said)
    .flatMap(({ start, end, others }) =>
      others.map((other) => [...said.slice(0, start), ...other, ...said.slice(end)]),
    )
    .slice(0, MOST_SYNONYMS);
}

/** The title of an earlier answer is only the start of its question. */
function headingOf({ title, question }: Passage): string {
  return question === '' ? title : question.slice(0, BEGINNING);
}

/** The words that tell what is looked for; where someone types only stop words, those. */
function patternOf(said: readonly string[]): string {
  const telling = said.filter(isContent);
  const distinct = new Set(telling.length === 0 ? said : telling);
  return [...distinct]
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
    .join(' ');
}
