import { figuresIn } from '../../flow/figures.ts';
import type { Place } from '../../flow/tablePlaces.ts';
import type { WordElement } from './wordTree.ts';

/** The places of a table of figures or short texts; nothing for one that only puts parts of the page side by side. */
export function figureRows(table: WordElement): readonly (readonly Place<WordElement>[])[] | undefined {
  const rows = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => ({ cell, columns: cell.colSpan ?? 1, rows: cell.rowSpan ?? 1 })),
  );
  return figuresIn(rows, { holdsTable, lengthOf });
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
