import { lineStarts } from './lines.ts';
import { countBefore } from './ordered.ts';

/** As editors and linters count: from 1, a column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells of an offset in a text where it is; a text of which nobody asks it is not looked at. */
export function positionsIn(text: string): (offset: number) => Position {
  let known: Int32Array | undefined;
  return (offset) => {
    const starts = (known ??= lineStarts(text));
    const count = starts.length - 1;
    const line = Math.max(
      1,
      countBefore(count, (at) => (starts[at] ?? 0) <= offset),
    );
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
