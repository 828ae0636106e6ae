import type { FlowTable } from '../flow/flow.ts';
import type { Cell, Line } from './lines.ts';

/** In points: so far a cell can stick out of its column. */
const OUT = 2;

interface Band {
  left: number;
  right: number;
}

/** How many lines from one on are rows of a table: lines of cells side by side, at least two; 0 for none. */
export function tableLength(lines: readonly Line[], from: number): number {
  const [first] = lines.slice(from, from + 1);
  if (first === undefined || first.cells.length < 2) return 0;
  let length = 1;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.page !== first.page || (lines[at - 1]?.y ?? 0) < line.y) break;
    if (line.cells.length > 1) length = at - from + 1;
    else if (!isWrapped(lines[at - 1], line)) break;
  }
  return length < 2 ? 0 : length;
}

/** A cell that goes on below: right under the line before it, which has more cells. */
function isWrapped(above: Line | undefined, line: Line): boolean {
  return above !== undefined && above.y - line.y < line.size * 1.6;
}

export function tableOf(lines: readonly Line[]): FlowTable {
  const bands = bandsOf(lines);
  const rows: string[][] = [];
  for (const line of lines) {
    const isNew = line.cells.length > 1 || rows.length === 0;
    if (isNew) rows.push(bands.map(() => ''));
    const row = rows[rows.length - 1] ?? [];
    for (const cell of line.cells) {
      const at = bands.findIndex((band) => overlaps(band, cell));
      row[at] = [row[at] ?? '', cell.text].filter((text) => text !== '').join(' ');
    }
  }
  return { kind: 'table', rows };
}

/** The columns: where cells of several lines stand over each other they are one. */
function bandsOf(lines: readonly Line[]): readonly Band[] {
  const cells = lines
    .filter((line) => line.cells.length > 1)
    .flatMap(({ cells }) => cells)
    .sort((one, other) => one.x - other.x);
  const bands: Band[] = [];
  for (const { x, right } of cells) {
    const last = bands[bands.length - 1];
    if (last !== undefined && x < last.right - OUT) last.right = Math.max(last.right, right);
    else bands.push({ left: x, right });
  }
  return bands;
}

function overlaps(band: Band, cell: Cell): boolean {
  return cell.x < band.right + OUT && cell.right > band.left - OUT;
}
