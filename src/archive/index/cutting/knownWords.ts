import type { ByteWords } from './byteWords.ts';
import { HashFilter } from './hashFilter.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Window } from '../window.ts';
import { WordTable } from './wordTable.ts';
import { passagesOf } from '../wordStarts.ts';

/** The words of some windows, of which most do not have most words; asked by their hash and their bytes. */
export class KnownWords {
  readonly known: readonly { readonly window: Window; readonly table: WordTable }[];
  private readonly filter: HashFilter;

  constructor(known: KnownWords['known'], filter: HashFilter) {
    this.known = known;
    this.filter = filter;
  }

  /** The first window that has a word, and the word's number there. */
  placeOf(
    hash: number,
    bytes: Uint8Array,
    from: number,
    to: number,
  ): { readonly window: Window; readonly number: number } | undefined {
    if (!this.filter.mayHave(hash)) return undefined;
    for (const { window, table } of this.known) {
      const number = table.numberOf(hash, bytes, from, to);
      if (number >= 0) return { window, number };
    }
    return undefined;
  }

  /** In how many passages a word stands. */
  passagesWith(hash: number, bytes: Uint8Array, from: number, to: number): number {
    let passages = 0;
    for (const { window, table } of this.known) {
      const number = table.numberOf(hash, bytes, from, to);
      if (number >= 0) passages += passagesOf(window.wordLists.starts, number);
    }
    return passages;
  }
}

/** Windows stay while others come, and so do the tables of their words; the words that came lately are known beside them. */
export class WordTables {
  private readonly made = new WeakMap<Vocabulary, WordTable>();
  /** Of all words in the tables: most parts of a word are no words, and there are many tables. */
  private filter = new HashFilter();

  /** In the order of the windows; `lately` are the words that came lately. */
  knownWords(windows: readonly Window[], lately: ByteWords): KnownWords {
    const known = windows.map((window) => ({ window, table: this.of(window.words) }));
    if (this.filter.isFull)
      this.filterAnew(
        known.map(({ table }) => table),
        lately,
      );
    return new KnownWords(known, this.filter);
  }

  /** To be told of each word that came lately. */
  came(hash: number): void {
    this.filter.add(hash);
  }

  /** False only for a word that is in none of the tables and did not come lately. */
  mayHave(hash: number): boolean {
    return this.filter.mayHave(hash);
  }

  private of(words: Vocabulary): WordTable {
    const known = this.made.get(words);
    if (known !== undefined) return known;
    const table = new WordTable(words, this.filter);
    this.made.set(words, table);
    return table;
  }

  private filterAnew(tables: readonly WordTable[], lately: ByteWords): void {
    this.filter = new HashFilter(tables.reduce((sum, { size }) => sum + size, lately.size));
    for (const table of tables) table.addTo(this.filter);
    lately.addTo(this.filter);
  }
}
