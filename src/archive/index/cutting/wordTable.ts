import type { HashFilter } from './hashFilter.ts';
import { hashOf, placeFor } from './partHashes.ts';
import { sizeOf, type Vocabulary } from '../vocabulary.ts';

/** The words of a vocabulary by the hash of their bytes: in a large one found sooner than by its order. */
export class WordTable {
  private readonly words: Vocabulary;
  private readonly mask: number;
  /** The number of a word and one more, and in the bits above what is left of its hash; 0 where there is none. */
  private readonly entries: Uint32Array;

  /** Its hashes are put in the filter too. */
  constructor(words: Vocabulary, filter: HashFilter) {
    this.words = words;
    this.mask = 2 ** Math.ceil(Math.log2(Math.max(16, sizeOf(words) * 2))) - 1;
    this.entries = new Uint32Array(this.mask + 1);
    for (let word = 0; word < this.size; word++) {
      const hash = this.hashOf(word);
      filter.add(hash);
      let place = placeFor(hash, this.mask);
      while (this.entries[place] !== 0) place = (place + 1) & this.mask;
      this.entries[place] = (hash & ~this.mask) | (word + 1);
    }
  }

  get size(): number {
    return sizeOf(this.words);
  }

  addTo(filter: HashFilter): void {
    for (let word = 0; word < this.size; word++) filter.add(this.hashOf(word));
  }

  /** The number of the word that some bytes are, with their hash; -1 where it is not there. */
  numberOf(hash: number, bytes: Uint8Array, from: number, to: number): number {
    let place = placeFor(hash, this.mask);
    for (;;) {
      const entry = this.entries[place] ?? 0;
      if (entry === 0) return -1;
      const number = (entry & this.mask) - 1;
      // Most others are told by the hash: to look at their letters would be to wait for memory.
      if (((entry ^ hash) & ~this.mask) === 0 && this.isWord(number, bytes, from, to)) return number;
      place = (place + 1) & this.mask;
    }
  }

  private hashOf(word: number): number {
    const { pool, starts } = this.words;
    return hashOf(pool, starts[word] ?? 0, starts[word + 1] ?? 0);
  }

  private isWord(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { pool, starts } = this.words;
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (pool[start + at - from] !== bytes[at]) return false;
    return true;
  }
}
