import type { Span } from '../model.ts';

/** A footnote's mark with the brackets that it is written with: `1)`, `(1)`. */
export function markExtent(text: string, { start, end }: Span): Span {
  if (text.charAt(end) !== ')') return { start, end };
  return { start: text.charAt(start - 1) === '(' ? start - 1 : start, end: end + 1 };
}
