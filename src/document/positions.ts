import { lineStarts } from './lines.ts';
import { countBefore } from './ordered.ts';

/** As editors and linters count: from 1, a column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells of an offset in a text where it is. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = lineStarts(text);
  const count = starts.length - 1;
  return (offset) => {
    const line = Math.max(
      1,
      countBefore(count, (at) => (starts[at] ?? 0) <= offset),
    );
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
