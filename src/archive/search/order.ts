import type { Place } from '../hit.ts';

/**
 * The stated order of what fits: best first to a percent, so that a newer answer wins a near tie; then newest first,
 * undated last; then what fits better still; then by file and place.
 */
export function byFit(a: Place & { readonly score: number }, b: Place & { readonly score: number }): number {
  return (
    percentOf(b.score) - percentOf(a.score) ||
    compare(dateOf(b), dateOf(a)) ||
    b.score - a.score ||
    byDate(a, b)
  );
}

export function percentOf(score: number): number {
  return Math.round(score * 100);
}

export function byDate(a: Place, b: Place): number {
  return (
    compare(dateOf(b), dateOf(a)) ||
    compare(a.document.file, b.document.file) ||
    a.entry.span.start - b.entry.span.start ||
    a.entry.span.end - b.entry.span.end ||
    compare(a.entry.answer, b.entry.answer)
  );
}

/** ISO 8601; empty where it is not known. */
export function dateOf({ document }: Place): string {
  return document.answered ?? document.submitted ?? '';
}

/** By code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
