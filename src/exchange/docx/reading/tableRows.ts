import { placesIn, type Place } from '../../flow/tablePlaces.ts';
import type { WordElement } from './wordTree.ts';

/** In characters: a cell that holds more is no cell of figures but a part of the page. */
const LONGEST_CELL = 300;

/** The places of a table of figures or short texts; nothing for one that only puts parts of the page side by side. */
export function figuresIn(table: WordElement): readonly (readonly Place<WordElement>[])[] | undefined {
  const rows = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => ({ cell, columns: cell.colSpan ?? 1, rows: cell.rowSpan ?? 1 })),
  );
  const places = placesIn(rows);
  const isRow = (row: readonly Place<WordElement>[]): boolean =>
    row.filter((place) => place !== 'from the left').length > 1;
  if (places.length < 2 || !places.every(isRow)) return undefined;
  const isShort = cellsOf(table).every((cell) => !holdsTable(cell) && lengthOf(cell) <= LONGEST_CELL);
  return isShort ? places : undefined;
}

export function cellsOf(table: WordElement): readonly WordElement[] {
  return (table.children ?? []).flatMap((row) => row.children ?? []);
}

function holdsTable(element: WordElement): boolean {
  return (element.children ?? []).some((child) => child.type === 'table' || holdsTable(child));
}

function lengthOf(element: WordElement): number {
  if (element.type === 'text') return element.value?.length ?? 0;
  return (element.children ?? []).reduce((sum, child) => sum + lengthOf(child), 0);
}
