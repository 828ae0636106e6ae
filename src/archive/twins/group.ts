import { isContained } from './containment.ts';
import type { Shingles } from './shingles.ts';

/** From this containment on two texts are near-twins: one was written from the other. */
export const TWINS = 0.6;

/** What comes first, with its near-twins in the order in which they came. */
export interface Twins<T> {
  readonly first: T;
  readonly others: readonly T[];
}

/**
 * Groups items, sorted best first, with their near-twins, as many groups as are wanted. An item joins the first group
 * with whose first item it has at least `TWINS` in common, so that a group is never a chain of texts of which the ends
 * have nothing in common.
 */
export function groupTwins<T>(
  items: readonly T[],
  shinglesOf: (item: T) => Shingles,
  wanted: number,
): readonly Twins<T>[] {
  const groups: { first: T; others: T[]; shingles: Shingles }[] = [];
  for (const item of items) {
    const shingles = shinglesOf(item);
    const group = groups.find((known) => isContained(known.shingles, shingles, TWINS));
    if (group !== undefined) group.others.push(item);
    else if (groups.length < wanted) groups.push({ first: item, others: [], shingles });
  }
  return groups.map(({ first, others }) => ({ first, others }));
}
