/** Whole years from one ISO 8601 date to a later one; 0 where the first is later. */
export function yearsBetween(from: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, until.slice(4) < from.slice(4) ? years - 1 : years);
}
