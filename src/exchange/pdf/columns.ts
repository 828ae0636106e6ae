import type { Line } from './lines.ts';
import { mostUsual } from './mostUsual.ts';

/** The column that holds the text, and the size of its letters. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** In points, and as parts: lines that begin this close together begin in the same place. */
const STEP = 2;
const ALIGNED = 6;

/** The column of a document: where most of its letters stand, in the size that most of them have. */
export function columnOf(pages: readonly (readonly Line[])[]): Column {
  const lines = pages.flat();
  const size = heaviest(lines, ({ size }) => Math.round(size * 10) / 10);
  const usual = lines.filter((line) => Math.abs(line.size - size) < 0.06);
  const left = heaviest(usual, ({ x }) => Math.round(x / STEP) * STEP);
  const own = usual.filter((line) => line.x > left - ALIGNED && line.x < left + ALIGNED * 8);
  const rights = own
    .filter(({ cells }) => cells.length === 1)
    .map(({ right }) => right)
    .sort((one, other) => one - other);
  // Nearly the widest: a single line can stick out.
  const right = rights[Math.floor(rights.length * 0.98)] ?? left;
  return { left, right, size };
}

/** Whether a line stands beside the column: what a letter says of its sender in the margin. */
export function isBeside(line: Line, column: Column): boolean {
  return line.x > column.right - STEP || line.right < column.left - ALIGNED;
}

/** The value that most letters have. */
function heaviest(lines: readonly Line[], valueOf: (line: Line) => number): number {
  const letters = (line: Line): number => line.cells.reduce((sum, { text }) => sum + text.length, 0);
  return mostUsual(lines.map((line) => [valueOf(line), letters(line)])) ?? 0;
}
