import { at } from '../index/at.ts';

/**
 * How much of the smaller of two texts stands in the other, from 0 (nothing) to 1 (all of it), by their shingles. A
 * passage that was taken over and added to is contained for the most part, where a measure of likeness, which counts
 * what was added too, sees two different texts.
 */
export function containment(one: Uint32Array, other: Uint32Array): number {
  const smallest = Math.min(one.length, other.length);
  return smallest === 0 ? 0 : countShared(one, other) / smallest;
}

/** Whether the containment is at least so much; sooner seen than how much it is. */
export function isContained(one: Uint32Array, other: Uint32Array, least: number): boolean {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  if (small.length === 0) return least <= 0;
  let shared = 0;
  let there = 0;
  for (let here = 0; here < small.length; here++) {
    const wanted = at(small, here);
    while (there < large.length && at(large, there) < wanted) there++;
    if (there < large.length && at(large, there) === wanted) shared++;
    else if ((shared + small.length - here - 1) / small.length < least) return false;
  }
  return shared / small.length >= least;
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
