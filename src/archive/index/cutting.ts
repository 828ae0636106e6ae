import { stemmer } from '@orama/stemmers/dutch';
import { compoundSplitter } from '../words/compounds.ts';
import { passagesWith } from './lists.ts';
import { UsualWords } from './usualWords.ts';
import { numberOf, wordAt } from './vocabulary.ts';
import type { Window, WordLevel } from './window.ts';

/** A word's stem, and the stems of its parts where it is a compound. */
export type Cut = (word: string) => readonly string[];

/** The same for the words of a window, by their numbers. */
export type CutWords = (window: WordLevel) => (word: string, number: number) => readonly string[];

/**
 * Cuts a word as the archive has it cut already, or else by the words that it has now and those of a window to come.
 * What is known of words that were cut before is taken as it is, and more becomes known.
 */
export function cutAsBefore(
  windows: readonly Window[],
  coming: readonly WordLevel[],
  known = new Map<string, readonly string[]>(),
): Cut {
  // Most words stand in the largest.
  const largest = [...windows].sort((a, b) => b.size - a.size);
  const counted = [...largest, ...coming];
  const split = compoundSplitter((word) => {
    let passages = 0;
    for (const { words, wordLists } of counted) {
      const number = numberOf(words, word);
      if (number >= 0) passages += passagesWith(wordLists, number);
    }
    return passages;
  });
  return (word) => {
    const before = known.get(word) ?? cutIn(largest, word) ?? stems([word, ...split(word)]);
    known.set(word, before);
    return before;
  };
}

/** So many words take a few megabytes. */
const MOST_KEPT = 20_000;

/** How words were cut lately: a document that comes has most of them in common with the one before it. */
export class RecentCuts {
  private readonly known = new Map<string, readonly string[]>();

  asBefore(windows: readonly Window[], coming: readonly WordLevel[]): Cut {
    if (this.known.size > MOST_KEPT) this.forget();
    return cutAsBefore(windows, coming, this.known);
  }

  /** To be done when words go: one that comes back is cut by the words that there are then. */
  forget(): void {
    this.known.clear();
  }
}

/** Cuts all words anew, by all words that the archive has now. */
export function cutAnew(windows: readonly WordLevel[]): CutWords {
  const usual = new UsualWords(windows);
  const split = compoundSplitter((word) => usual.passagesWith(word));
  return ({ words }) =>
    (word, number) => {
      const parts = usual.partsOf(words, number);
      if (parts === 'unknown') return stems([word, ...split(word)]);
      if (parts === undefined) return [stemmer(word)];
      return stems([word, word.slice(0, parts.firstEnd), word.slice(parts.lastStart)]);
    };
}

function stems(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(stemmer))];
}

function cutIn(windows: readonly Window[], word: string): readonly string[] | undefined {
  for (const { words, terms, termStarts, termNumbers } of windows) {
    const number = numberOf(words, word);
    if (number < 0) continue;
    return Array.from(termNumbers.subarray(termStarts[number], termStarts[number + 1]), (term) =>
      wordAt(terms, term),
    );
  }
  return undefined;
}
