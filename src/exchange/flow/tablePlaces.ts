/** A cell of a table, and how many columns and rows it takes: 1 unless it is merged with others. */
export interface Spanning<Cell> {
  readonly cell: Cell;
  readonly columns: number;
  readonly rows: number;
}

/** A place in a table: a cell begins there, or one that begins at the left or above reaches so far. */
export type Place<Cell> = { readonly cell: Cell } | 'from the left' | 'from above';

const MOST_COLUMNS = 60;

/** The places of each row, each in its column. */
export function placesIn<Cell>(
  rows: readonly (readonly Spanning<Cell>[])[],
): readonly (readonly Place<Cell>[])[] {
  /** For each column how many rows a cell above still reaches. */
  const reach: number[] = [];
  return rows.map((row) => {
    const places: Place<Cell>[] = [];
    for (const { cell, columns, rows: height } of row) {
      addFromAbove(places, reach);
      for (let at = 0; at < Math.min(columns, MOST_COLUMNS); at++) {
        reach[places.length] = height - 1;
        places.push(at === 0 ? { cell } : 'from the left');
      }
    }
    addFromAbove(places, reach);
    return places;
  });
}

/** The texts of the places: only where a cell begins there is one. Rows without are left out. */
export function textRows<Cell>(
  rows: readonly (readonly Place<Cell>[])[],
  textOf: (cell: Cell) => string,
): readonly (readonly string[])[] {
  return rows
    .map((row) => row.map((place) => (typeof place === 'string' ? '' : textOf(place.cell))))
    .filter((row) => row.some((text) => text !== ''));
}

function addFromAbove<Cell>(places: Place<Cell>[], reach: number[]): void {
  for (let left = reach[places.length] ?? 0; left > 0; left = reach[places.length] ?? 0) {
    reach[places.length] = left - 1;
    places.push('from above');
  }
}
