import type { Line } from './lines.ts';
import type { Setting } from './setting.ts';

/** As part of the column: the text of an item runs on, that of a cell does not. */
const RUNS_ON = 0.5;
/** In points. */
const ALIGNED = 2;

/**
 * Lists of which the numbers have no full stop, as Word makes them: lines that begin with a number that counts on, all in
 * one place, and beside it, all in one place, a text that fills the column. Their numbers get one, so that they are no
 * table.
 */
export function withItemNumbers(lines: readonly Line[], { column }: Setting): readonly Line[] {
  const items = new Set<Line>();
  let chain: Line[] = [];
  const close = (): void => {
    const long = chain.filter((line) => widthOf(line) > (column.right - column.left) * RUNS_ON);
    if (chain.length > 1 && long.length * 2 > chain.length) chain.forEach((line) => items.add(line));
    chain = [];
  };
  for (const line of lines) {
    const number = numberOf(line);
    if (number === undefined) continue;
    const last = chain[chain.length - 1];
    if (last !== undefined && !(number === (numberOf(last) ?? 0) + 1 && isBelow(last, line))) close();
    if (chain.length > 0 || number === 1) chain.push(line);
  }
  close();
  return lines.map((line) => (items.has(line) ? withStop(line) : line));
}

function numberOf({ cells }: Line): number | undefined {
  const [first] = cells;
  return cells.length === 2 && first !== undefined && /^\d{1,2}$/.test(first.text)
    ? Number(first.text)
    : undefined;
}

function isBelow(one: Line, other: Line): boolean {
  const [before, after] = [one, other].map(({ cells }) => cells[1]?.x ?? 0);
  return Math.abs(one.x - other.x) < ALIGNED * 4 && Math.abs((before ?? 0) - (after ?? 0)) < ALIGNED;
}

function widthOf({ cells }: Line): number {
  const [, text] = cells;
  return text === undefined ? 0 : text.right - text.x;
}

function withStop(line: Line): Line {
  const [first, ...rest] = line.cells;
  return first === undefined ? line : { ...line, cells: [{ ...first, text: `${first.text}.` }, ...rest] };
}
