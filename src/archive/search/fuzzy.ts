import { firstFrom, sizeOf, type Vocabulary } from '../index/vocabulary.ts';

/** Shorter words have too many neighbours; from the second length on two errors are forgiven. */
const ONE_ERROR_FROM = 4;
const TWO_ERRORS_FROM = 9;

export interface Neighbour {
  readonly word: number;
  /** Letters put in, left out, changed, or two swapped. */
  readonly errors: number;
}

const encoder = new TextEncoder();

/**
 * The words of a vocabulary within one or two typing errors of a word (Damerau's distance, neighbouring letters
 * swapped counting once). One walk in the order of the words: what words begin with alike is worked out once, and where
 * a beginning is already too far, all words with it are passed over.
 */
export function neighboursOf(vocabulary: Vocabulary, word: string): readonly Neighbour[] {
  const typed = encoder.encode(word);
  const most = typed.length >= TWO_ERRORS_FROM ? 2 : typed.length >= ONE_ERROR_FROM ? 1 : 0;
  return most === 0 ? [] : new Walk(vocabulary, typed, most).neighbours();
}

class Walk {
  private readonly vocabulary: Vocabulary;
  private readonly typed: Uint8Array;
  private readonly most: number;
  private readonly rows: Uint8Array[];
  /** The beginning for which rows are right. */
  private readonly beginning: Uint8Array;
  private known = 0;

  constructor(vocabulary: Vocabulary, typed: Uint8Array, most: number) {
    this.vocabulary = vocabulary;
    this.typed = typed;
    this.most = most;
    const longest = typed.length + most + 1;
    this.beginning = new Uint8Array(longest);
    this.rows = Array.from({ length: longest + 1 }, () => new Uint8Array(typed.length + 1));
    this.rows[0] = Uint8Array.from({ length: typed.length + 1 }, (_, at) => at);
  }

  neighbours(): readonly Neighbour[] {
    const { vocabulary, typed, most } = this;
    const { pool, starts } = vocabulary;
    const found: Neighbour[] = [];
    for (let word = 0; word < sizeOf(vocabulary);) {
      const start = starts[word] ?? 0;
      const length = (starts[word + 1] ?? 0) - start;
      const tooFar = this.read(pool, start, Math.min(length, typed.length + most + 1));
      if (tooFar > 0) {
        word = this.after(word, pool.subarray(start, start + tooFar));
        continue;
      }
      const errors = this.rows[length]?.[typed.length] ?? Infinity;
      if (length <= typed.length + most && errors <= most) found.push({ word, errors });
      word++;
    }
    return found;
  }

  /** Works out the rows of a word; gives the length of a beginning that is too far already, or 0. */
  private read(pool: Uint8Array, start: number, length: number): number {
    let same = 0;
    while (same < this.known && same < length && this.beginning[same] === pool[start + same]) same++;
    for (let at = same; at < length; at++) {
      this.beginning[at] = pool[start + at] ?? 0;
      this.known = at + 1;
      if (this.fill(at + 1) > this.most) return at + 1;
    }
    return 0;
  }

  /** Fills the row for a beginning of some length, and gives its least. */
  private fill(length: number): number {
    const { typed, beginning } = this;
    const [twoBefore, before, row] = [this.rows[length - 2], this.rows[length - 1], this.rows[length]];
    if (before === undefined || row === undefined) return Infinity;
    row[0] = length;
    let least = length;
    for (let at = 1; at <= typed.length; at++) {
      const same = typed[at - 1] === beginning[length - 1] ? 0 : 1;
      let errors = Math.min((before[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1, (before[at - 1] ?? 0) + same);
      const swapped =
        at > 1 && typed[at - 1] === beginning[length - 2] && typed[at - 2] === beginning[length - 1];
      if (swapped && twoBefore !== undefined) errors = Math.min(errors, (twoBefore[at - 2] ?? 0) + 1);
      row[at] = errors;
      if (errors < least) least = errors;
    }
    return least;
  }

  /** The first word that does not begin with these bytes. */
  private after(word: number, beginning: Uint8Array): number {
    const { pool, starts } = this.vocabulary;
    // Most often the next word is another already: that is cheaper to see than to look up.
    let next = word + 1;
    for (let tries = 0; tries < 4; tries++, next++) {
      if (
        next >= sizeOf(this.vocabulary) ||
        !beginsWith(pool, starts[next] ?? 0, starts[next + 1] ?? 0, beginning)
      )
        return next;
    }
    return firstFrom(this.vocabulary, Uint8Array.of(...beginning, 255), next);
  }
}

function beginsWith(pool: Uint8Array, start: number, end: number, beginning: Uint8Array): boolean {
  if (end - start < beginning.length) return false;
  for (let at = 0; at < beginning.length; at++) if (pool[start + at] !== beginning[at]) return false;
  return true;
}
