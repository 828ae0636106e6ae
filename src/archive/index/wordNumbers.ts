import { STOP_WORDS } from '../words/stopWords.ts';
import { hashOf, type WordsRead } from '../words/wordReader.ts';
import { Growing } from './growing.ts';
import type { Unordered } from './wordOrder.ts';

/** What a word says of a text's subject. */
const STOP_WORD = 0;
const FIGURES = 1;
const CONTENT = 2;

const [ZERO, NINE] = [0x30, 0x39];

/** By hash; no two of them have the same. */
const STOP_WORD_OF = new Map(Array.from(STOP_WORDS, (word) => [hashOf(word), word]));

/** A letter of a word has no more: words hold no halves of astral letters. */
const MOST_BYTES = 3;

/** Gives each different word a number, in the order in which they came: a table of hashes over a pool of letters. */
export class WordNumbers {
  private places = new Int32Array(2048);
  private units = new Uint16Array(8192);
  private readonly ends = new Growing();
  private readonly hashes = new Growing();
  private readonly kinds = new Growing();
  private letters = 0;

  get size(): number {
    return this.ends.length;
  }

  clear(): void {
    this.places.fill(0);
    for (const one of [this.ends, this.hashes, this.kinds]) one.length = 0;
    this.letters = 0;
  }

  /** The number of the word that was read as the so many-th. */
  numberOf(read: WordsRead, word: number): number {
    const hash = read.hashes[word] ?? 0;
    const start = word === 0 ? 0 : (read.ends[word - 1] ?? 0);
    const end = read.ends[word] ?? 0;
    const mask = this.places.length - 1;
    let place = hash & mask;
    for (;;) {
      const number = (this.places[place] ?? 0) - 1;
      if (number < 0) return this.add(read.units, start, end, hash, place);
      if (this.hashes.at(number) === hash && this.isWord(number, read.units, start, end)) return number;
      place = (place + 1) & mask;
    }
  }

  /** A single letter is left of `foto's`, of initials, or of a converter's bullet. A single figure does count. */
  isContent(number: number): boolean {
    return this.kinds.at(number) !== STOP_WORD;
  }

  isFigures(number: number): boolean {
    return this.kinds.at(number) === FIGURES;
  }

  /** The words that tell what a text is about, with their numbers. */
  contentWords(): { readonly words: Unordered; readonly numbers: Uint32Array } {
    const numbers = new Growing();
    const ends = new Growing();
    const pool = new Uint8Array(this.letters * MOST_BYTES);
    let next = 0;
    for (let number = 0; number < this.size; number++) {
      if (!this.isContent(number)) continue;
      const end = this.ends.at(number);
      for (let at = this.startOf(number); at < end; at++) next = writeUtf8(this.units[at] ?? 0, pool, next);
      numbers.push(number);
      ends.push(next);
    }
    const starts = new Uint32Array(numbers.length + 1);
    starts.set(ends.view(), 1);
    return { words: { pool: pool.slice(0, next), starts }, numbers: numbers.view() };
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : this.ends.at(number - 1);
  }

  private isWord(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.startOf(number);
    if (this.ends.at(number) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.units[from + at - start] !== units[at]) return false;
    return true;
  }

  private add(units: Uint16Array, start: number, end: number, hash: number, place: number): number {
    const number = this.ends.length;
    this.addLetters(units, start, end);
    this.ends.push(this.letters);
    this.hashes.push(hash);
    this.kinds.push(kindOf(units, start, end, hash));
    this.places[place] = number + 1;
    if (this.size * 2 > this.places.length) this.widen();
    return number;
  }

  private addLetters(units: Uint16Array, start: number, end: number): void {
    const length = this.letters + end - start;
    if (length > this.units.length) {
      const wider = new Uint16Array(length * 2);
      wider.set(this.units);
      this.units = wider;
    }
    for (let at = start; at < end; at++) this.units[this.letters++] = units[at] ?? 0;
  }

  private widen(): void {
    const mask = this.places.length * 2 - 1;
    this.places = new Int32Array(mask + 1);
    for (let number = 0; number < this.size; number++) {
      let place = this.hashes.at(number) & mask;
      while (this.places[place] !== 0) place = (place + 1) & mask;
      this.places[place] = number + 1;
    }
  }
}

function kindOf(units: Uint16Array, start: number, end: number, hash: number): number {
  let figures = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    if (unit >= ZERO && unit <= NINE) figures++;
  }
  if (figures === end - start) return FIGURES;
  if (end - start === 1) return STOP_WORD;
  const stopWord = STOP_WORD_OF.get(hash);
  if (stopWord?.length !== end - start) return CONTENT;
  for (let at = start; at < end; at++) if (stopWord.charCodeAt(at - start) !== units[at]) return CONTENT;
  return STOP_WORD;
}

/** Gives the place after it. */
function writeUtf8(unit: number, bytes: Uint8Array, at: number): number {
  if (unit < 0x80) {
    bytes[at] = unit;
    return at + 1;
  }
  if (unit < 0x800) {
    bytes[at] = 0xc0 | (unit >> 6);
    bytes[at + 1] = 0x80 | (unit & 0x3f);
    return at + 2;
  }
  bytes[at] = 0xe0 | (unit >> 12);
  bytes[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
  bytes[at + 2] = 0x80 | (unit & 0x3f);
  return at + 3;
}
