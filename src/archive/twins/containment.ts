import { at } from '../index/at.ts';
import type { Shingles } from './shingles.ts';
import { mostContained } from './sketch.ts';

/**
 * How much of the smaller of two texts stands in the other, from 0 (nothing) to 1 (all of it), by their shingles. A
 * passage that was taken over and added to is contained for the most part, where a measure of likeness, which counts
 * what was added too, sees two different texts.
 */
export function containment(one: Shingles, other: Shingles): number {
  const [shingles, others] = [one.sorted(), other.sorted()];
  const smallest = Math.min(shingles.length, others.length);
  return smallest === 0 ? 0 : countShared(shingles, others) / smallest;
}

/** Whether the containment is at least so much, above 0; of texts on different subjects it is seen from their sketches that it is not. */
export function isContained(one: Shingles, other: Shingles, least: number): boolean {
  return mostContained(one.sketch, other.sketch) >= least && containment(one, other) >= least;
}

/** Both are sorted, so one walk over the two tells. */
function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let here = 0;
  let there = 0;
  while (here < one.length && there < other.length) {
    const a = at(one, here);
    const b = at(other, there);
    if (a === b) shared++;
    if (a <= b) here++;
    if (b <= a) there++;
  }
  return shared;
}
