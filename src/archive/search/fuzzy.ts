import { firstFrom, sizeOf, type Vocabulary } from '../index/vocabulary.ts';

/** Shorter words have too many neighbours; from the second length on two errors are forgiven. */
const ONE_ERROR_FROM = 4;
const TWO_ERRORS_FROM = 9;
/** A place in the typed word is a bit of a number. */
const LONGEST = 31;

export interface Neighbour {
  readonly word: number;
  /** Letters put in, left out, changed, or two swapped. */
  readonly errors: number;
}

const encoder = new TextEncoder();

/**
 * The words of a vocabulary within one or two typing errors of a word (Damerau's distance, neighbouring letters
 * swapped counting once). One walk in the order of the words: what words begin with alike is worked out once, and where
 * a beginning is already too far, all words with it are passed over. For a very long word there are none.
 */
export function neighboursOf(vocabulary: Vocabulary, word: string): readonly Neighbour[] {
  const typed = encoder.encode(word);
  const most = typed.length >= TWO_ERRORS_FROM ? 2 : typed.length >= ONE_ERROR_FROM ? 1 : 0;
  if (most === 0 || typed.length > LONGEST) return [];
  const { pool, starts } = vocabulary;
  const walk = new Walk(typed, most);
  const found: Neighbour[] = [];
  for (let number = 0; number < sizeOf(vocabulary);) {
    const start = starts[number] ?? 0;
    const end = starts[number + 1] ?? 0;
    const tooFar = walk.read(pool, start, end);
    if (tooFar > 0) {
      number = afterBeginning(vocabulary, number, pool.subarray(start, start + tooFar));
      continue;
    }
    const errors = walk.errorsAfter(end - start);
    if (errors <= most) found.push({ word: number, errors });
    number++;
  }
  return found;
}

/**
 * Reads words letter by letter, after each of which it knows what beginnings of the typed word they may stand for: a set
 * of lengths as the bits of a number, for no error, at most one, and at most two. `rows[n]` is for the first `n` letters.
 */
class Walk {
  private readonly most: number;
  private readonly typedLength: number;
  /** For each letter where it stands in the typed word. */
  private readonly placesOf = new Int32Array(256);
  private readonly rows: readonly [Int32Array, Int32Array, Int32Array];
  /** What lacks only the second letter of two that were swapped. */
  private readonly swaps: readonly [Int32Array, Int32Array];
  private readonly letters: Uint8Array;
  /** So many letters the rows are right for. */
  private known = 0;

  constructor(typed: Uint8Array, most: number) {
    this.most = most;
    this.typedLength = typed.length;
    typed.forEach((letter, at) => (this.placesOf[letter] = (this.placesOf[letter] ?? 0) | (1 << at)));
    const longest = typed.length + most + 2;
    const row = (): Int32Array => new Int32Array(longest + 1);
    this.rows = [row(), row(), row()];
    this.swaps = [row(), row()];
    this.letters = new Uint8Array(longest);
    // Nothing read: as many letters left out as errors are allowed.
    this.rows.forEach((one, errors) => (one[0] = 2 ** (errors + 1) - 1));
  }

  /** Reads a word; gives the length of a beginning that is too far already, or 0. */
  read(pool: Uint8Array, start: number, end: number): number {
    const length = Math.min(end - start, this.letters.length);
    let same = 0;
    while (same < this.known && same < length && this.letters[same] === pool[start + same]) same++;
    for (let at = same; at < length; at++) {
      const letter = pool[start + at] ?? 0;
      this.letters[at] = letter;
      this.known = at + 1;
      if (this.fill(at, letter) === 0) return at + 1;
    }
    return 0;
  }

  /** The errors in a word that was read. */
  errorsAfter(length: number): number {
    const errors = this.rows.findIndex((row) => (((row[length] ?? 0) >> this.typedLength) & 1) === 1);
    return errors < 0 ? Infinity : errors;
  }

  /** Works out what there is after one more letter; 0 where nothing is left. */
  private fill(at: number, letter: number): number {
    const [none, one, two] = this.rows;
    const [swapOne, swapTwo] = this.swaps;
    const places = this.placesOf[letter] ?? 0;
    const next = places >> 1;
    const before = none[at] ?? 0;
    const beforeOne = one[at] ?? 0;
    const exact = (before & places) << 1;
    none[at + 1] = exact;
    // The letter fits; or it was put in, stands for another, or comes before one that was left out; or two were swapped.
    const swapped = at === 0 ? 0 : (swapOne[at] ?? 0) & places;
    const withOne = ((beforeOne & places) << 1) | before | ((before | exact) << 1) | (swapped << 2);
    one[at + 1] = withOne;
    swapOne[at + 1] = before & next;
    if (this.most === 1) return withOne;
    const swappedTwo = at === 0 ? 0 : (swapTwo[at] ?? 0) & places;
    const withTwo =
      (((two[at] ?? 0) & places) << 1) | beforeOne | ((beforeOne | withOne) << 1) | (swappedTwo << 2);
    two[at + 1] = withTwo;
    swapTwo[at + 1] = beforeOne & next;
    return withTwo;
  }
}

/** The first word after one that does not begin with these bytes. */
function afterBeginning(vocabulary: Vocabulary, word: number, beginning: Uint8Array): number {
  const { pool, starts } = vocabulary;
  // Most often the next word is another already: that is cheaper to see than to look up.
  let next = word + 1;
  for (let tries = 0; tries < 4; tries++, next++) {
    if (next >= sizeOf(vocabulary) || !beginsWith(pool, starts[next] ?? 0, starts[next + 1] ?? 0, beginning))
      return next;
  }
  return firstFrom(vocabulary, Uint8Array.of(...beginning, 255), next);
}

function beginsWith(pool: Uint8Array, start: number, end: number, beginning: Uint8Array): boolean {
  if (end - start < beginning.length) return false;
  for (let at = 0; at < beginning.length; at++) if (pool[start + at] !== beginning[at]) return false;
  return true;
}
