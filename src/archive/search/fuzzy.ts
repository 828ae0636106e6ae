import { sizeOf, type Vocabulary } from '../index/vocabulary.ts';
import { createSpelling, LONGEST_SPELLED } from './spelling.ts';

/** Shorter words have too many neighbours; from the second length on two errors are forgiven. */
const ONE_ERROR_FROM = 4;
const TWO_ERRORS_FROM = 9;

export interface Neighbour {
  readonly word: number;
  /** Letters put in, left out, changed, or two swapped. */
  readonly errors: number;
}

/** More typing errors are never forgiven. */
export type MostErrors = 1 | 2;

/**
 * The words of a vocabulary within so many typing errors of a word, in their own order: in a word of a few letters fewer
 * are forgiven, in a very long one none.
 */
export type NeighboursOf = (word: string, mostErrors: MostErrors) => readonly Neighbour[];

const encoder = new TextEncoder();

/**
 * Words are kept by length, each with the set of its letters: an error changes a length by one at most and a set by two
 * letters, so that of nearly all words it is seen from two numbers that they are too far.
 */
export function createNeighbours(vocabulary: Vocabulary): NeighboursOf {
  const { pool, starts } = vocabulary;
  const lengths = byLength(vocabulary);
  return (word, mostErrors) => {
    const typed = encoder.encode(word);
    const forgiven = typed.length >= TWO_ERRORS_FROM ? 2 : typed.length >= ONE_ERROR_FROM ? 1 : 0;
    const most = Math.min(mostErrors, forgiven);
    if (most === 0 || typed.length > LONGEST_SPELLED) return [];
    const errorsIn = createSpelling(typed, most);
    const letters = lettersIn(typed, 0, typed.length);
    const found: Neighbour[] = [];
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      const { words, sets } = lengths[length] ?? NO_WORDS;
      const apart = Math.abs(length - typed.length);
      const different = apart + 2 * (most - apart);
      for (let at = 0; at < words.length; at++) {
        if (differMoreThan(different, (sets[at] ?? 0) ^ letters)) continue;
        const number = words[at] ?? 0;
        const errors = errorsIn(pool, starts[number] ?? 0, starts[number + 1] ?? 0);
        if (errors <= most) found.push({ word: number, errors });
      }
    }
    return found.sort((a, b) => a.word - b.word);
  };
}

interface WordsOfLength {
  readonly words: Uint32Array;
  /** The letters of each. */
  readonly sets: Int32Array;
}

const NO_WORDS: WordsOfLength = { words: new Uint32Array(), sets: new Int32Array() };

function byLength(vocabulary: Vocabulary): readonly WordsOfLength[] {
  const { pool, starts } = vocabulary;
  const longest = LONGEST_SPELLED + 2;
  const lengthOf = (word: number): number => (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  const sizes = new Uint32Array(longest + 1);
  for (let word = 0; word < sizeOf(vocabulary); word++) {
    const length = lengthOf(word);
    if (length <= longest) sizes[length] = (sizes[length] ?? 0) + 1;
  }
  const all = Array.from(sizes, (size) => ({ words: new Uint32Array(size), sets: new Int32Array(size) }));
  const next = new Uint32Array(longest + 1);
  for (let word = 0; word < sizeOf(vocabulary); word++) {
    const length = lengthOf(word);
    const one = all[length];
    if (one === undefined) continue;
    const at = next[length] ?? 0;
    next[length] = at + 1;
    one.words[at] = word;
    one.sets[at] = lettersIn(pool, starts[word] ?? 0, starts[word + 1] ?? 0);
  }
  return all;
}

/** A bit for each letter, whatever its number; some rare ones share one. */
function lettersIn(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) letters |= 1 << ((bytes[at] ?? 0) & 31);
  return letters;
}

/** Whether more than so many bits, four at most, are set. */
function differMoreThan(count: number, bits: number): boolean {
  let left = bits & (bits - 1);
  if (count > 1) left &= left - 1;
  if (count > 2) left &= left - 1;
  if (count > 3) left &= left - 1;
  return left !== 0;
}
