/** The value with most weight, of equals the smallest: what most letters, or lines, of a document have. */
export function mostUsual(values: Iterable<readonly [value: number, weight: number]>): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([one, weight], [other, more]) => more - weight || one - other)[0]?.[0];
}
