import { withOpening, type Line } from './lines.ts';

/** As part of the size: lines that stand closer to the same height are parts of one line. */
const SAME_HEIGHT = 0.25;

/**
 * The lines of a column from above: a file may draw a table, or a heading, at another moment than what stands around it.
 * What it drew at the same height, side by side, is one line.
 */
export function fromAbove(lines: readonly Line[]): readonly Line[] {
  const sorted = [...lines].sort((one, other) => other.y - one.y || one.x - other.x);
  const whole: Line[] = [];
  for (const line of sorted) {
    const last = whole[whole.length - 1];
    if (last !== undefined && isBeside(last, line)) whole[whole.length - 1] = together(last, line);
    else whole.push(line);
  }
  return whole;
}

function isBeside(one: Line, other: Line): boolean {
  const height = SAME_HEIGHT * Math.min(one.size, other.size);
  return Math.abs(one.y - other.y) < height && (one.right <= other.x || other.right <= one.x);
}

function together(one: Line, other: Line): Line {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  return {
    ...left,
    right: right.right,
    size: Math.max(one.size, other.size),
    cells: [...left.cells, ...withOpening(right).cells],
  };
}
