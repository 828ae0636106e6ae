import { stemmer } from '@orama/stemmers/dutch';
import { compoundSplitter } from '../words/compounds.ts';
import { knownByOrder, WordTables, type KnownWords } from './knownWords.ts';
import type { Steps } from './steps.ts';
import { UsualWords } from './usualWords.ts';
import { wordAt, type Vocabulary } from './vocabulary.ts';
import type { Window, WordLevel } from './window.ts';
import { termsOf } from './wordTerms.ts';

/** A word's stem, and the stems of its parts where it is a compound. */
export type Cut = (word: string) => readonly string[];

/** The same for the words of a window, by their numbers. */
export type CutWords = (window: WordLevel) => (word: string, number: number) => readonly string[];

/** Cuts a word as the archive has it cut already, or else by the words that it has now. */
export function cutAsBefore(windows: readonly Window[]): Cut {
  const held = knownByOrder(largestFirst(windows));
  return (word) => cutIn(held, held, word);
}

/** A word that is held is cut as it was, one that is not by all words. */
function cutIn(
  held: KnownWords<Window>,
  all: Pick<KnownWords<WordLevel>, 'split'>,
  word: string,
): readonly string[] {
  const before = held.placeOf(word);
  return before === undefined
    ? stems([word, ...all.split(word)])
    : termsIn(before.window, before.number, word);
}

const LAST_OF_ASCII = 0x7f;

/** So many words take a few megabytes. */
const MOST_KEPT = 20_000;

/** How words were cut lately: a document that comes has many in common with the next. */
export class RecentCuts {
  private readonly cuts = new Map<string, readonly string[]>();
  private readonly tables = new WordTables();

  /** The same as `cutAsBefore`, the words of a window to come counted too; soon, for many words. */
  asBefore(windows: readonly Window[], coming: WordLevel): Cut {
    if (this.cuts.size > MOST_KEPT) this.forget();
    const largest = largestFirst(windows);
    const held = this.tables.knownWords(largest);
    const all = this.tables.knownWords<WordLevel>([...largest, coming]);
    return (word) => {
      const before = this.cuts.get(word);
      if (before !== undefined) return before;
      const cut = cutIn(held, all, word);
      this.cuts.set(word, cut);
      return cut;
    };
  }

  /** To be done when words go or are cut anew: one that comes back is cut by the words that there are then. */
  forget(): void {
    this.cuts.clear();
  }
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

function stems(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(stemmer))];
}

/** Most words stand in the largest. */
function largestFirst(windows: readonly Window[]): readonly Window[] {
  return [...windows].sort((a, b) => b.size - a.size);
}

function termsIn({ terms, wordTerms }: Window, number: number, word: string): readonly string[] {
  return termsOf(wordTerms, number).map((term) => beginningThatIs(terms, term, word) ?? wordAt(terms, term));
}

/** Most stems are what their words begin with, and a part of a string is made sooner than one of bytes. */
function beginningThatIs({ pool, starts }: Vocabulary, term: number, word: string): string | undefined {
  const start = starts[term] ?? 0;
  const length = (starts[term + 1] ?? 0) - start;
  for (let at = 0; at < length; at++) {
    const byte = pool[start + at] ?? 0;
    if (byte > LAST_OF_ASCII || word.charCodeAt(at) !== byte) return undefined;
  }
  return word.slice(0, length);
}
