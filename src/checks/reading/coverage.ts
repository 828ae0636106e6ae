import type { Label } from '../../document/model.ts';
import { isLettered, numberOf } from '../../document/numbers.ts';

/**
 * Tells whether a number is among those given. A whole question counts for its lettered parts and the
 * other way round: `1` is there where `1a` is, and `1a` where `1` is.
 */
export function coverage(labels: Iterable<Label>): (label: Label) => boolean {
  const exact = new Set<Label>();
  const lettered = new Set<number>();
  for (const label of labels) {
    exact.add(label);
    if (isLettered(label)) lettered.add(numberOf(label));
  }
  return (label) =>
    exact.has(label) ||
    (isLettered(label) ? exact.has(String(numberOf(label))) : lettered.has(numberOf(label)));
}

/** How often each number occurs; numbers that occur together count each. */
export function tally(groups: Iterable<{ readonly labels: readonly Label[] }>): ReadonlyMap<Label, number> {
  const counts = new Map<Label, number>();
  for (const { labels } of groups) {
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}
