import { oneLine } from './oneLine.ts';

/** Spreadsheets take a file that begins with this for UTF-8. */
const MARK = '\ufeff';

/** What a spreadsheet would read as a formula. */
const FORMULA = /^[=+\-@|%]/;

/** What parts the cells: a comma in RFC 4180; where the comma is for decimals, as in Dutch, spreadsheets part by semicolons. */
export type Separator = ',' | ';';

export type Cell = string | number | undefined;

/**
 * A table for a spreadsheet, as RFC 4180 writes it but for what parts the cells. A text stands on one line and never becomes a formula: it gets an
 * apostrophe before it where it would. A number stays a number.
 */
export function csvOf(rows: readonly (readonly Cell[])[], separator: Separator): string {
  const line = (row: readonly Cell[]): string => row.map((cell) => field(cell, separator)).join(separator);
  return MARK + rows.map((row) => `${line(row)}\r\n`).join('');
}

function field(value: Cell, separator: Separator): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = oneLine(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe.includes('"') || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
