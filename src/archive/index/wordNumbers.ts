import { STOP_WORDS } from '../words/stopWords.ts';
import { hashOf, type WordsRead } from '../words/wordReader.ts';

/** A word that tells nothing of what a text is about. */
export const TELLS_NOTHING = -1;

const NONE = -1;

/**
 * Gives each different content word a number, in the order in which they come. Words are compared by their code units
 * where they stand, without making a string of each: nearly all have been seen before.
 */
export class WordNumbers {
  /** The place in `ends` of the word that has a hash, or the next places; a power of two. */
  private table = new Int32Array(1 << 11).fill(NONE);
  private hashes = new Uint32Array(1 << 10);
  private ends = new Uint32Array(1 << 10);
  private units = new Uint16Array(1 << 13);
  private known = 0;
  private readonly stopWords: number;

  constructor() {
    for (const word of STOP_WORDS) {
      const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
      this.add(units, 0, units.length, hashOf(word));
    }
    this.stopWords = this.known;
  }

  /** How many content words have a number. */
  get size(): number {
    return this.known - this.stopWords;
  }

  /** The number of the `n`th word that was read, from 0 on; `TELLS_NOTHING` for stop words and single letters. */
  numberOf({ units, ends, hashes }: WordsRead, n: number): number {
    const start = n === 0 ? 0 : (ends[n - 1] ?? 0);
    const end = ends[n] ?? 0;
    if (end - start === 1 && !isFigure(units[start] ?? 0)) return TELLS_NOTHING;
    const word = this.find(units, start, end, hashes[n] ?? 0);
    return word < this.stopWords ? TELLS_NOTHING : word - this.stopWords;
  }

  /** All content words, by their numbers. */
  words(): readonly string[] {
    return Array.from({ length: this.size }, (_, number) => {
      const word = number + this.stopWords;
      return String.fromCharCode(...this.units.subarray(this.ends[word - 1] ?? 0, this.ends[word]));
    });
  }

  private find(units: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const word = this.table[place] ?? NONE;
      if (word === NONE) return this.add(units, start, end, hash);
      if (this.hashes[word] === hash && this.isSame(word, units, start, end)) return word;
    }
  }

  private isSame(word: number, units: Uint16Array, start: number, end: number): boolean {
    const from = word === 0 ? 0 : (this.ends[word - 1] ?? 0);
    const length = (this.ends[word] ?? 0) - from;
    if (length !== end - start) return false;
    for (let at = 0; at < length; at++) if (this.units[from + at] !== units[start + at]) return false;
    return true;
  }

  private add(units: Uint16Array, start: number, end: number, hash: number): number {
    const word = this.known++;
    const from = word === 0 ? 0 : (this.ends[word - 1] ?? 0);
    if (from + end - start > this.units.length) this.units = wider(this.units, from + end - start);
    if (word === this.ends.length) {
      this.ends = wider(this.ends, word + 1);
      this.hashes = wider(this.hashes, word + 1);
    }
    this.units.set(units.subarray(start, end), from);
    this.ends[word] = from + end - start;
    this.hashes[word] = hash;
    if (this.known * 2 > this.table.length) this.rehash();
    else this.put(word);
    return word;
  }

  private put(word: number): void {
    const mask = this.table.length - 1;
    let place = (this.hashes[word] ?? 0) & mask;
    while ((this.table[place] ?? NONE) !== NONE) place = (place + 1) & mask;
    this.table[place] = word;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2).fill(NONE);
    for (let word = 0; word < this.known; word++) this.put(word);
  }
}

function wider<T extends Uint16Array | Uint32Array>(values: T, least: number): T {
  const all = new (values.constructor as new (length: number) => T)(Math.max(least, values.length * 2));
  all.set(values);
  return all;
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
