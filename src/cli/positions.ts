import { lineAt, readLines } from '../document/lines.ts';

/** As editors and linters count: from 1, a column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells of an offset in a text where it is. */
export function positionsIn(text: string): (offset: number) => Position {
  const lines = readLines(text);
  return (offset) => {
    const line = lineAt(lines, offset);
    return { line: line + 1, column: offset - (lines.starts[line] ?? 0) + 1 };
  };
}
