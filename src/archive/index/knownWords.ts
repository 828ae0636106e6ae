import { compoundSplitter, partsOf } from '../words/compounds.ts';
import { HashFilter } from './hashFilter.ts';
import { passagesWith } from './lists.ts';
import { hashOf, PartHashes } from './partHashes.ts';
import { bytesOf, numberOf, type Vocabulary } from './vocabulary.ts';
import type { WordLevel } from './window.ts';
import { WordTable } from './wordTable.ts';

const JOINT = 's'.charCodeAt(0);

/** The words of some windows, of which most do not have most words. */
export interface KnownWords<Window extends WordLevel> {
  /** The first window that has a word, and the word's number there. */
  readonly placeOf: (word: string) => { readonly window: Window; readonly number: number } | undefined;
  /** The parts of a word where it is a compound of these words; else none. */
  readonly split: (word: string) => readonly string[];
}

/** By the order of the words: what takes no time to make, for a few words. */
export function knownByOrder<Window extends WordLevel>(windows: readonly Window[]): KnownWords<Window> {
  return {
    placeOf: (word) => {
      for (const window of windows) {
        const number = numberOf(window.words, word);
        if (number >= 0) return { window, number };
      }
      return undefined;
    },
    split: compoundSplitter((part) =>
      windows.reduce((sum, { words, wordLists }) => {
        const number = numberOf(words, part);
        return number < 0 ? sum : sum + passagesWith(wordLists, number);
      }, 0),
    ),
  };
}

/** In how many passages a part of a word stands, by its hash and its bytes. */
type CountPassages = (hash: number, bytes: Uint8Array, from: number, to: number) => number;

/** Windows stay while others come, and so do the tables of their words. */
export class WordTables {
  private readonly made = new WeakMap<Vocabulary, WordTable>();
  private readonly hashes = new PartHashes();
  /** Of all words in the tables: most parts of a word are no words, and there are many tables. */
  private filter = new HashFilter();

  knownWords<Window extends WordLevel>(windows: readonly Window[]): KnownWords<Window> {
    const known = windows.map((window) => ({ window, table: this.of(window.words) }));
    if (this.filter.isFull) this.filterAnew(known.map(({ table }) => table));
    const { filter } = this;
    return {
      placeOf: (word) => {
        const bytes = bytesOf(word);
        const hash = hashOf(bytes, 0, bytes.length);
        if (!filter.mayHave(hash)) return undefined;
        for (const { window, table } of known) {
          const number = table.numberOf(hash, bytes, 0, bytes.length);
          if (number >= 0) return { window, number };
        }
        return undefined;
      },
      split: this.splitter((hash, bytes, from, to) => {
        let passages = 0;
        if (!filter.mayHave(hash)) return passages;
        for (const { window, table } of known) {
          const number = table.numberOf(hash, bytes, from, to);
          if (number >= 0) passages += passagesWith(window.wordLists, number);
        }
        return passages;
      }),
    };
  }

  private splitter(count: CountPassages): KnownWords<WordLevel>['split'] {
    const { hashes } = this;
    const splitWhole = compoundSplitter((part) => {
      const bytes = bytesOf(part);
      return count(hashOf(bytes, 0, bytes.length), bytes, 0, bytes.length);
    });
    return (word) => {
      const bytes = bytesOf(word);
      // Rare: a letter beyond ASCII is more than one byte.
      if (!hashes.begin(bytes, 0, bytes.length)) return splitWhole(word);
      const parts = partsOf({
        length: bytes.length,
        passagesWith: (from, to) => count(hashes.of(from, to), bytes, from, to),
        hasJoint: (place) => bytes[place - 1] === JOINT,
      });
      return parts === undefined ? [] : [word.slice(0, parts.firstEnd), word.slice(parts.lastStart)];
    };
  }

  private of(words: Vocabulary): WordTable {
    const known = this.made.get(words);
    if (known !== undefined) return known;
    const table = new WordTable(words, this.filter);
    this.made.set(words, table);
    return table;
  }

  private filterAnew(tables: readonly WordTable[]): void {
    this.filter = new HashFilter(tables.reduce((sum, { size }) => sum + size, 0));
    for (const table of tables) table.addTo(this.filter);
  }
}
