import { at } from '../index/at.ts';
import { createWordReader } from '../words/wordReader.ts';
import { createSketch, type Sketch } from './sketch.ts';

/** Words in a shingle: fewer and every text shares some with every other, more and one changed word costs too many. */
const LENGTH = 5;

/** A shorter text has too few shingles to tell a copy from a turn of phrase: it is one shingle as a whole. */
const FEWEST_WORDS = 8;

/** Kept apart from the shingles of longer texts, so that a short text never counts as a piece of one. */
const WHOLE = 0x5bd1e995;

/**
 * What a text is compared by: each run of five words as a number of 32 bits. Capitals, diacritics, signs and line breaks
 * make no difference. Of a text of fewer than eight words it is one number, which only the same words give; of a text
 * without words, none.
 */
export interface Shingles {
  /** Sorted, each once. Most texts are so unlike all others that nobody asks for it. */
  readonly sorted: () => Uint32Array;
  readonly sketch: Sketch;
}

export type ShinglesOf = (text: string) => Shingles;

export function createShinglesOf(readWords = createWordReader()): ShinglesOf {
  return (text) => {
    const { hashes, count } = readWords(text);
    const isShort = count < FEWEST_WORDS;
    const length = isShort ? Math.min(count, 1) : count - LENGTH + 1;
    const shingles = new Uint32Array(length);
    for (let start = 0; start < length; start++)
      shingles[start] = isShort ? mixed(hashes, 0, count, WHOLE) : mixed(hashes, start, start + LENGTH, 0);
    let sorted: Uint32Array | undefined;
    return { sorted: () => (sorted ??= distinct(shingles.sort())), sketch: createSketch(shingles) };
  };
}

/** One number for words in this order; the last steps are those of MurmurHash3, so that no two sorts of shingles clash. */
function mixed(hashes: Uint32Array, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let place = start; place < end; place++) hash = Math.imul(hash, 0x9e3779b1) ^ at(hashes, place);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (const value of sorted) {
    if (kept === 0 || at(sorted, kept - 1) !== value) sorted[kept++] = value;
  }
  return sorted.slice(0, kept);
}
