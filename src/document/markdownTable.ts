import { oneLine } from './oneLine.ts';

/** A table in the Markdown of GitHub and GitLab; a column of numbers stands to the right. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const marks = columns.map((_, at) =>
    rows.length > 0 && rows.every((row) => typeof row[at] === 'number') ? '--:' : '---',
  );
  const cells = [columns, ...rows].map((row) => row.map((cell) => markdownText(String(cell))));
  const [titles = [], ...others] = cells;
  return [titles, marks, ...others].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * All signs that could mean something in Markdown or HTML, some only where a line begins; also what would make a link of
 * an address.
 */
const SIGNS = /[\\`*_{}[\]<>#|~&$^@]|:(?=\/\/)|(?<=[Ww]{3})\.|(?<=^\d{0,9})[.)]|^[-+=]/g;

/** A text that comes out as it is, on one line. */
export function markdownText(text: string): string {
  return oneLine(text).replace(SIGNS, '\\$&');
}
