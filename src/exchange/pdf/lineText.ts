import type { Line } from './lines.ts';

/** A line as words, its cells apart by a space. */
export function lineText({ cells }: Line): string {
  return cells.map(({ text }) => text).join(' ');
}
