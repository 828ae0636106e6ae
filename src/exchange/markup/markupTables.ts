import { isTag, type Element } from 'domhandler';
import type { Spanning } from '../flow/tablePlaces.ts';
import { CELLS, ROWS, TABLES } from './elements.ts';

/** The cells of each row of a table of HTML, or of CALS as the published XML has them, and how far they are merged. */
export function rowsIn(table: Element): readonly (readonly Spanning<Element>[])[] {
  const columns = elementsIn(table, COLUMNS).map((column) => column.attribs['colname'] ?? '');
  return elementsIn(table, ROWS).map((row) => elementsIn(row, CELLS).map((cell) => spanning(cell, columns)));
}

export function holdsTable(element: Element): boolean {
  return elementsIn(element, TABLES).length > 0;
}

const COLUMNS: ReadonlySet<string> = new Set(['colspec']);

function spanning(cell: Element, columns: readonly string[]): Spanning<Element> {
  const { colspan, rowspan, morerows, namest, nameend } = cell.attribs;
  const from = columns.indexOf(namest ?? '');
  const to = columns.indexOf(nameend ?? '');
  return {
    cell,
    columns: from >= 0 && to > from ? to - from + 1 : whole(colspan, 1),
    rows: morerows === undefined ? whole(rowspan, 1) : whole(morerows, 0) + 1,
  };
}

function whole(written: string | undefined, otherwise: number): number {
  return written !== undefined && /^[1-9]\d{0,3}$/.test(written) ? Number(written) : otherwise;
}

function elementsIn(element: Element, names: ReadonlySet<string>): readonly Element[] {
  return element.children.flatMap((child) => {
    if (!isTag(child)) return [];
    return names.has(child.name) ? [child] : elementsIn(child, names);
  });
}
