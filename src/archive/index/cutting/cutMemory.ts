import { Growing } from '../growing.ts';
import type { CutTerms } from '../terms.ts';
import { inOrder, orderOf, placesIn } from '../wordOrder.ts';
import { ByteWords } from './byteWords.ts';
import { hashOf } from './partHashes.ts';

/** How much there is of all at one moment. */
export interface Extent {
  readonly words: number;
  readonly terms: number;
  readonly uses: number;
}

/** Words with the terms that they were cut into, all in bytes and numbers. */
export class CutMemory {
  readonly words = new ByteWords();
  private readonly terms = new ByteWords();
  /** The terms of word `n` stand in `uses` from `starts[n]` to `starts[n + 1]`. */
  private readonly starts = new Growing();
  private readonly uses = new Growing();
  /** By term, its place among those that are looked for, and one more; 0 for all others. */
  private readonly places = new Growing();
  private readonly found = new Growing();
  private readonly rows = new Growing();

  /** So many words are cut: words are cut in the order of their numbers. */
  get cut(): number {
    return this.starts.length;
  }

  extent(): Extent {
    return { words: this.words.size, terms: this.terms.size, uses: this.uses.length };
  }

  /** As it was then. */
  cutTo({ words, terms, uses }: Extent): void {
    this.words.cutTo(words);
    this.terms.cutTo(terms);
    this.starts.length = words;
    this.places.length = terms;
    this.uses.length = uses;
  }

  /** The terms that come now are of the next word. */
  beginWord(): void {
    this.starts.push(this.uses.length);
  }

  addTerm(bytes: Uint8Array, from: number, to: number): void {
    const term = this.terms.numberOf(hashOf(bytes, from, to), bytes, from, to);
    if (term === this.places.length) this.places.push(0);
    this.uses.push(term);
  }

  /** The terms of some words, numbered in their order. */
  termsOf(words: Uint32Array): CutTerms {
    const { uses, places, found, rows } = this;
    found.length = 0;
    rows.length = 0;
    const starts = new Uint32Array(words.length + 1);
    for (let word = 0; word < words.length; word++) {
      const number = words[word] ?? 0;
      const end = number + 1 === this.starts.length ? uses.length : this.starts.at(number + 1);
      for (let at = this.starts.at(number); at < end; at++) {
        const term = uses.at(at);
        if (places.at(term) === 0) {
          found.push(term);
          places.set(term, found.length);
        }
        rows.push(places.at(term) - 1);
      }
      starts[word + 1] = rows.length;
    }
    for (let at = 0; at < found.length; at++) places.set(found.at(at), 0);
    const terms = this.terms.some(found.view());
    const order = orderOf(terms);
    const numbers = placesIn(order);
    return { terms: inOrder(terms, order), starts, numbers: rows.view().map((one) => numbers[one] ?? 0) };
  }
}
