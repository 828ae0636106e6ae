import { placesIn, type Place, type Spanning } from './tablePlaces.ts';

/** In characters: a cell that holds more is no cell of figures but a part of the page. */
const LONGEST_CELL = 300;

/** What is to be known of the cells of a table in some format. */
export interface Cells<Cell> {
  readonly holdsTable: (cell: Cell) => boolean;
  /** In characters. */
  readonly lengthOf: (cell: Cell) => number;
}

/**
 * The places of a table of figures or short texts, each row with several cells side by side; nothing for one that only
 * puts parts of the page side by side or below each other.
 */
export function figuresIn<Cell>(
  rows: readonly (readonly Spanning<Cell>[])[],
  { holdsTable, lengthOf }: Cells<Cell>,
): readonly (readonly Place<Cell>[])[] | undefined {
  const places = placesIn(rows);
  const isRow = (row: readonly Place<Cell>[]): boolean =>
    row.filter((place) => place !== 'from the left').length > 1;
  if (places.length < 2 || !places.every(isRow)) return undefined;
  const cells = rows.flat().map(({ cell }) => cell);
  if (cells.some(holdsTable)) return undefined;
  return cells.every((cell) => lengthOf(cell) <= LONGEST_CELL) ? places : undefined;
}
