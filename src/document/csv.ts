import { oneLine } from './oneLine.ts';

/** Spreadsheets take a file that begins with this for UTF-8. */
const MARK = '\ufeff';

/** What a spreadsheet would read as a formula. */
const FORMULA = /^[=+\-@|%]/;

export type Cell = string | number | undefined;

/**
 * A table for a spreadsheet, as RFC 4180 writes it. A text stands on one line and never becomes a formula: it gets an
 * apostrophe before it where it would. A number stays a number.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = oneLine(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
