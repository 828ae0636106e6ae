import type { Passage } from '../passage.ts';

/** The stated order of passages that fit equally well: newest first, undated last, then by file and place. */
export function byDateThenPlace(a: Passage, b: Passage): number {
  return (
    compare(b.source.date ?? '', a.source.date ?? '') ||
    compare(a.source.file, b.source.file) ||
    a.source.span.start - b.source.span.start ||
    a.source.span.end - b.source.span.end ||
    compare(a.title, b.title) ||
    compare(a.text, b.text)
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
