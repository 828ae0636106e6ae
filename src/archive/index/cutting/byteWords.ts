import { Growing } from '../growing.ts';
import type { HashFilter } from './hashFilter.ts';
import { placeFor } from './partHashes.ts';
import type { Unordered } from '../wordOrder.ts';

/** Gives different words, as bytes with their hashes, a number each, in the order in which they came: a table over one pool. */
export class ByteWords {
  private places = new Int32Array(2048);
  private bytes = new Uint8Array(8192);
  private readonly ends = new Growing();
  private readonly hashes = new Growing();

  get size(): number {
    return this.ends.length;
  }

  /** As it was when there were so many. */
  cutTo(size: number): void {
    const mask = this.places.length - 1;
    for (let number = this.size - 1; number >= size; number--) {
      let place = placeFor(this.hashes.at(number), mask);
      while (this.places[place] !== number + 1) place = (place + 1) & mask;
      this.places[place] = 0;
    }
    this.ends.length = Math.min(this.size, size);
    this.hashes.length = this.ends.length;
  }

  addTo(filter: HashFilter): void {
    for (let number = 0; number < this.size; number++) filter.add(this.hashes.at(number));
  }

  /** The words with these numbers, as they are numbered in it. */
  some(numbers: Uint32Array): Unordered {
    const starts = new Uint32Array(numbers.length + 1);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      starts[at + 1] = (starts[at] ?? 0) + this.endOf(number) - this.startOf(number);
    }
    const pool = new Uint8Array(starts[numbers.length] ?? 0);
    let next = 0;
    for (let at = 0; at < numbers.length; at++) {
      const end = this.endOf(numbers[at] ?? 0);
      for (let from = this.startOf(numbers[at] ?? 0); from < end; from++)
        pool[next++] = this.bytes[from] ?? 0;
    }
    return { pool, starts };
  }

  /** The number of the word that some bytes are, with their hash; -1 where it is not there. */
  find(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const mask = this.places.length - 1;
    let place = placeFor(hash, mask);
    for (;;) {
      const number = (this.places[place] ?? 0) - 1;
      if (number < 0) return number;
      if (this.hashes.at(number) === hash >>> 0 && this.isWord(number, bytes, from, to)) return number;
      place = (place + 1) & mask;
    }
  }

  /** The same; one that is not there is added. */
  numberOf(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const known = this.find(hash, bytes, from, to);
    if (known >= 0) return known;
    this.add(hash, bytes, from, to);
    return this.size - 1;
  }

  private add(hash: number, bytes: Uint8Array, from: number, to: number): void {
    const start = this.startOf(this.size);
    const end = start + to - from;
    if (end > this.bytes.length) {
      const wider = new Uint8Array(end * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    for (let at = from; at < to; at++) this.bytes[start + at - from] = bytes[at] ?? 0;
    this.ends.push(end);
    this.hashes.push(hash);
    if (this.size * 2 > this.places.length) this.widen();
    else this.enter(this.size - 1, this.places.length - 1);
  }

  private isWord(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.startOf(number);
    if (this.endOf(number) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.bytes[start + at - from] !== bytes[at]) return false;
    return true;
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : this.ends.at(number - 1);
  }

  private endOf(number: number): number {
    return this.ends.at(number);
  }

  private widen(): void {
    const mask = this.places.length * 2 - 1;
    this.places = new Int32Array(mask + 1);
    for (let number = 0; number < this.size; number++) this.enter(number, mask);
  }

  private enter(number: number, mask: number): void {
    let place = placeFor(this.hashes.at(number), mask);
    while (this.places[place] !== 0) place = (place + 1) & mask;
    this.places[place] = number + 1;
  }
}
