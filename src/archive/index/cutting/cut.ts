import { stemmer } from '@orama/stemmers/dutch';
import { compoundSplitter } from '../../words/compounds.ts';
import type { Steps } from '../steps.ts';
import { UsualWords } from './usualWords.ts';
import { numberOf, wordAt } from '../vocabulary.ts';
import type { Window, WordLevel } from '../window.ts';
import { termsOf } from '../wordTerms.ts';
import { passagesOf } from '../wordStarts.ts';

/** A word's stem, and the stems of its parts where it is a compound. */
export type Cut = (word: string) => readonly string[];

/** The same for the words of a window, by their numbers. */
export type CutWords = (window: WordLevel) => (word: string, number: number) => readonly string[];

/** Cuts a word as the archive has it cut already, or else by the words that it has now. */
export function cutAsBefore(windows: readonly Window[]): Cut {
  const largest = largestFirst(windows);
  const split = splitByOrder(largest);
  return (word) => {
    for (const { words, terms, wordTerms } of largest) {
      const number = numberOf(words, word);
      if (number >= 0) return termsOf(wordTerms, number).map((term) => wordAt(terms, term));
    }
    return stems([word, ...split(word)]);
  };
}

/** By the order of the words: what takes no time to make, for a few words. */
function splitByOrder(windows: readonly Window[]): Cut {
  return compoundSplitter((part) =>
    windows.reduce((sum, { words, wordLists }) => {
      const number = numberOf(words, part);
      return number < 0 ? sum : sum + passagesOf(wordLists.starts, number);
    }, 0),
  );
}

/** Cuts all words anew, by all words that the archive has now. */
export function* cutAnew(windows: readonly WordLevel[]): Steps<CutWords> {
  const usual = yield* UsualWords.of(windows);
  const split = compoundSplitter((word) => usual.passagesWith(word));
  return ({ words }) =>
    (word, number) => {
      const parts = usual.partsOf(words, number);
      if (parts === 'unknown') return stems([word, ...split(word)]);
      if (parts === undefined) return [stemmer(word)];
      return stems([word, word.slice(0, parts.firstEnd), word.slice(parts.lastStart)]);
    };
}

export function stems(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(stemmer))];
}

/** Most words stand in the largest. */
export function largestFirst(windows: readonly Window[]): readonly Window[] {
  return [...windows].sort((a, b) => b.size - a.size);
}
