import { stemmer } from '@orama/stemmers/dutch';
import { compoundSplitter } from '../words/compounds.ts';
import { Growing } from './growing.ts';
import { addCounts, MOST_IN_WINDOW, passagesWith, type Lists } from './lists.ts';
import { allWords, toVocabulary } from './vocabulary.ts';
import type { TermLevel, WordLevel } from './window.ts';
import { allLists } from './wordLists.ts';

/** A word's stem, and the stems of its parts where it is a compound. */
export type Cut = (word: string) => readonly string[];

/** Cuts words by how many passages have each. */
export function createCut(passagesWith: (word: string) => number): Cut {
  const split = compoundSplitter(passagesWith);
  return (word) => [...new Set([word, ...split(word)].map(stemmer))];
}

/** Everything by term, from everything by word. */
export function deriveTerms(window: WordLevel, cut: Cut): TermLevel {
  const terms = allWords(window.words).map(cut);
  const names = [...new Set(terms.flat())].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = terms.map((of) => of.map((term) => numbers.get(term) ?? 0));
  const termStarts = new Uint32Array(rows.length + 1);
  rows.forEach((row, word) => (termStarts[word + 1] = (termStarts[word] ?? 0) + row.length));
  return {
    terms: toVocabulary(names),
    termLists: mergeByTerm(allLists(window.wordLists), wordsOfTerms(rows, names.length)),
    termStarts,
    termNumbers: Uint32Array.from(rows.flat()),
  };
}

function wordsOfTerms(rows: readonly (readonly number[])[], terms: number): readonly (readonly number[])[] {
  const words: number[][] = Array.from({ length: terms }, () => []);
  rows.forEach((row, word) => {
    for (const term of row) words[term]?.push(word);
  });
  return words;
}

/** For each term the lists of its words in one. */
function mergeByTerm(wordLists: Lists, wordsOf: readonly (readonly number[])[]): Lists {
  const most = wordsOf.reduce(
    (sum, words) => words.reduce((all, word) => all + passagesWith(wordLists, word), sum),
    0,
  );
  const merged = {
    starts: new Uint32Array(wordsOf.length + 1),
    passages: new Uint16Array(most),
    counts: new Uint8Array(most),
  };
  const merger = createMerger();
  wordsOf.forEach((words, term) => {
    const start = merged.starts[term] ?? 0;
    merged.starts[term + 1] = merger(wordLists, words, merged, start);
  });
  const length = merged.starts[wordsOf.length] ?? 0;
  return {
    starts: merged.starts,
    passages: merged.passages.slice(0, length),
    counts: merged.counts.slice(0, length),
  };
}

/** Puts the lists of some words together from a place on, and gives the place after them. */
function createMerger(): (from: Lists, words: readonly number[], to: Lists, start: number) => number {
  const counts = new Uint8Array(MOST_IN_WINDOW);
  const touched = new Growing();
  return (from, words, to, start) => {
    if (words.length === 1) return copy(from, words[0] ?? 0, to, start);
    touched.length = 0;
    for (const word of words) {
      const end = from.starts[word + 1] ?? 0;
      for (let place = from.starts[word] ?? 0; place < end; place++) {
        const passage = from.passages[place] ?? 0;
        const before = counts[passage] ?? 0;
        if (before === 0) touched.push(passage);
        counts[passage] = addCounts(before, from.counts[place] ?? 0);
      }
    }
    let next = start;
    for (const passage of touched.view().sort()) {
      to.passages[next] = passage;
      to.counts[next] = counts[passage] ?? 0;
      counts[passage] = 0;
      next++;
    }
    return next;
  };
}

function copy(from: Lists, unit: number, to: Lists, at: number): number {
  const start = from.starts[unit] ?? 0;
  const end = from.starts[unit + 1] ?? 0;
  to.passages.set(from.passages.subarray(start, end), at);
  to.counts.set(from.counts.subarray(start, end), at);
  return at + end - start;
}
