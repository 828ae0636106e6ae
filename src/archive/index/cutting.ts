import { stemmer } from '@orama/stemmers/dutch';
import { compoundSplitter } from '../words/compounds.ts';
import { knownByOrder, WordTables, type KnownWords } from './knownWords.ts';
import type { Steps } from './steps.ts';
import { UsualWords } from './usualWords.ts';
import { wordAt } from './vocabulary.ts';
import type { Window, WordLevel } from './window.ts';

/** A word's stem, and the stems of its parts where it is a compound. */
export type Cut = (word: string) => readonly string[];

/** The same for the words of a window, by their numbers. */
export type CutWords = (window: WordLevel) => (word: string, number: number) => readonly string[];

/** Cuts a word as the archive has it cut already, or else by the words that it has now. */
export function cutAsBefore(windows: readonly Window[]): Cut {
  const held = knownByOrder(largestFirst(windows));
  return cutBy(held, (word) => stems([word, ...held.split(word)]));
}

/** A word that is there is cut as it was, one that is not by `cutNew`. */
function cutBy({ placeOf }: KnownWords<Window>, cutNew: Cut): Cut {
  return (word) => {
    const before = placeOf(word);
    return before === undefined ? cutNew(word) : termsIn(before.window, before.number);
  };
}

/** So many words take a few megabytes. */
const MOST_KEPT = 20_000;

/** How words that the archive does not have were cut lately: a document that comes has many in common with the next. */
export class RecentCuts {
  private readonly cuts = new Map<string, readonly string[]>();
  private readonly tables = new WordTables();

  /** The same as `cutAsBefore`, the words of a window to come counted too; soon, for many words. */
  asBefore(windows: readonly Window[], coming: WordLevel): Cut {
    if (this.cuts.size > MOST_KEPT) this.forget();
    const largest = largestFirst(windows);
    const held = this.tables.knownWords(largest);
    const all = this.tables.knownWords<WordLevel>([...largest, coming]);
    return cutBy(held, (word) => {
      const cut = this.cuts.get(word) ?? stems([word, ...all.split(word)]);
      this.cuts.set(word, cut);
      return cut;
    });
  }

  /** To be done when words go: one that comes back is cut by the words that there are then. */
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

function termsIn({ terms, termStarts, termNumbers }: Window, number: number): readonly string[] {
  const found: string[] = [];
  const end = termStarts[number + 1] ?? 0;
  for (let at = termStarts[number] ?? 0; at < end; at++) found.push(wordAt(terms, termNumbers[at] ?? 0));
  return found;
}
