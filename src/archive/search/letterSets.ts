import { sizeOf, type Vocabulary } from '../index/vocabulary.ts';
import { LONGEST_SPELLED } from './spelling.ts';

/**
 * The words of a vocabulary by length and, of one length, by which of ten letters they have: those of one length with the
 * same of the ten are a group, `words` and `sets` of which run from `starts[group]` to `starts[group + 1]`.
 */
export interface LetterSets {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  /** The letters of each. */
  readonly sets: Int32Array;
}

/** Of the letters of Dutch those that from a fifth to two thirds of its longer words have: they part words best. */
const PARTING = Array.from(new TextEncoder().encode('adgilnorst'), (letter) => letter & 31);
const GROUPS = 1 << PARTING.length;

/** A word of the longest that is looked for may have lost two letters. */
const LONGEST = LONGEST_SPELLED + 2;

export function letterSetsOf(vocabulary: Vocabulary): LetterSets {
  const { pool, starts: wordStarts } = vocabulary;
  const size = sizeOf(vocabulary);
  const all = new Int32Array(size);
  const groups = new Uint16Array(size);
  const starts = new Uint32Array((LONGEST + 2) * GROUPS + 1);
  for (let word = 0; word < size; word++) {
    const [start, end] = [wordStarts[word] ?? 0, wordStarts[word + 1] ?? 0];
    const letters = lettersIn(pool, start, end);
    // Those that are too long are a length of their own, which nothing is looked for in.
    const group = Math.min(LONGEST + 1, end - start) * GROUPS + partingIn(letters);
    all[word] = letters;
    groups[word] = group;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group + 1 < starts.length; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const words = new Uint32Array(size);
  const sets = new Int32Array(size);
  for (let word = 0; word < size; word++) {
    const group = groups[word] ?? 0;
    const at = next[group] ?? 0;
    next[group] = at + 1;
    words[at] = word;
    sets[at] = all[word] ?? 0;
  }
  return { starts, words, sets };
}

/** The words of a length (in bytes) with so many other letters at most, four at most. */
export function eachLike(
  { starts, words, sets }: LetterSets,
  length: number,
  letters: number,
  mostOther: number,
  found: (word: number) => void,
): void {
  const parting = partingIn(letters);
  const first = length * GROUPS;
  for (let group = 0; group < GROUPS; group++) {
    if (differMoreThan(mostOther, group ^ parting)) continue;
    const end = starts[first + group + 1] ?? 0;
    for (let at = starts[first + group] ?? 0; at < end; at++)
      if (!differMoreThan(mostOther, (sets[at] ?? 0) ^ letters)) found(words[at] ?? 0);
  }
}

/** A bit for each letter, whatever its number; some rare ones share one. */
export function lettersIn(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) letters |= 1 << ((bytes[at] ?? 0) & 31);
  return letters;
}

/** A bit for each of the ten. */
function partingIn(letters: number): number {
  let parting = 0;
  for (let at = 0; at < PARTING.length; at++) parting |= ((letters >>> (PARTING[at] ?? 0)) & 1) << at;
  return parting;
}

/** Whether more than so many bits, four at most, are set. */
function differMoreThan(count: number, bits: number): boolean {
  let left = bits & (bits - 1);
  if (count > 1) left &= left - 1;
  if (count > 2) left &= left - 1;
  if (count > 3) left &= left - 1;
  return left !== 0;
}
