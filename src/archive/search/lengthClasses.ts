import type { Shares } from './bm25.ts';
import { LONGEST } from './bm25Values.ts';

/**
 * Lengths in 256 classes, so that the lengths of a passage's question and answer are one number of sixteen bits: what a
 * search looks up a hundred thousand times must be small, or the processor waits for it. Up to sixty-four words a class
 * is one length; above that, lengths that are within about two hundredths of each other.
 */
const CLASSES = 256;
const EXACT = 64;
const WIDER = 1.0245;

/** The shortest length of each class. */
const SHORTEST = shortestLengths();
const CLASS_OF = classesOf(SHORTEST);

/** The classes of a question's and of an answer's length, the question's in the upper byte. */
export function lengthClasses(question: number, answer: number): number {
  return ((CLASS_OF[Math.min(question, LONGEST)] ?? 0) << 8) | (CLASS_OF[Math.min(answer, LONGEST)] ?? 0);
}

/** What one occurrence counts for, by class. */
export function sharesByClass(shares: Shares): Shares {
  return Float32Array.from(SHORTEST, (length) => shares[length] ?? 1);
}

function shortestLengths(): Uint16Array {
  const lengths = new Uint16Array(CLASSES);
  for (let one = 1; one < CLASSES; one++) {
    const before = lengths[one - 1] ?? 0;
    const next = one <= EXACT ? one : Math.max(before + 1, Math.floor(before * WIDER));
    lengths[one] = Math.min(LONGEST, next);
  }
  return lengths;
}

function classesOf(shortest: Uint16Array): Uint8Array {
  const classes = new Uint8Array(LONGEST + 1);
  shortest.forEach((length, one) => classes.fill(one, length));
  return classes;
}
