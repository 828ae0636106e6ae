import { Growing } from './growing.ts';

/** The terms of each word of a window; nearly all words have one, which stands in the place of the word itself. */
export interface WordTerms {
  /** By word: its one term, or `MORE` and a place in `more`, where the number of its terms stands before these. */
  readonly first: Uint32Array;
  readonly more: Uint32Array;
}

/** No window has so many terms. */
const MORE = 2 ** 31;

/** Takes in the terms of words, word by word. */
export class WordTermsWriter {
  private readonly first: Uint32Array;
  private readonly more = new Growing();
  private word = 0;

  constructor(words: number) {
    this.first = new Uint32Array(words);
  }

  /** Those of the next word: `terms` from a place on, up to another. */
  add(terms: ArrayLike<number>, from = 0, to = terms.length): void {
    if (to - from === 1) {
      this.first[this.word++] = terms[from] ?? 0;
      return;
    }
    this.first[this.word++] = MORE + this.more.length;
    this.more.push(to - from);
    for (let at = from; at < to; at++) this.more.push(terms[at] ?? 0);
  }

  done(): WordTerms {
    return { first: this.first, more: this.more.view().slice() };
  }
}

/** The terms of a word, in the order in which they came. */
export function termsOf({ first, more }: WordTerms, word: number): readonly number[] {
  const term = first[word] ?? MORE;
  if (term < MORE) return [term];
  const place = term - MORE;
  return Array.from(more.subarray(place + 1, place + 1 + (more[place] ?? 0)));
}

/** Of word `n` those from `starts[n]` up to `starts[n + 1]`. */
export function wordTermsOf(starts: Uint32Array, terms: Uint32Array): WordTerms {
  const writer = new WordTermsWriter(starts.length - 1);
  for (let word = 0; word + 1 < starts.length; word++) writer.add(terms, starts[word], starts[word + 1]);
  return writer.done();
}
