/** Spreadsheets take a file that begins with this for UTF-8. */
export const CSV_MARK = '\ufeff';

/** What a spreadsheet would read as a formula, also after a line break or blanks. */
const FORMULA = /^[\s\0]*[=+\-@|%]|^[\t\r\n]/;

/** Rows as RFC 4180 writes them. A text never becomes a formula; a number stays a number. */
export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
