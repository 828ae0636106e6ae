import { isIsoDate, MONTHS } from '../days.ts';
import type { WrittenDate } from '../model.ts';

/** `nov.`, `mrt`; `mei` is never shortened. */
const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DATE = new RegExp(
  `(\\d{1,2})\\s*(?:(${MONTHS.join('|')}|${SHORT.join('|')}|sept)\\.?\\s*|[-/.](\\d{1,2})[-/.])(\\d{4})(?!\\d)`,
  'i',
);

/**
 * Reads a date such as `31 juli 2025` from the start of a text; `offset` is where the text stands.
 * What is written in its place but is no date (`32 juli`) is kept, without an ISO date.
 */
export function readDate(text: string, offset: number): WrittenDate {
  const match = DATE.exec(text);
  const start = match?.index ?? 0;
  const length = match?.[0].length ?? text.length;
  return {
    start: offset + start,
    end: offset + start + length,
    text: text
      .slice(start, start + length)
      .replace(/\s+/g, ' ')
      .trim(),
    iso: match === null ? undefined : isoOf(Number(match[1]), monthIn(match[2], match[3]), Number(match[4])),
  };
}

/** By its name, whole or shortened, or by its figure. */
function monthIn(name: string | undefined, figure: string | undefined): number {
  if (name === undefined) return Number(figure);
  const written = name.toLowerCase();
  return MONTHS.indexOf(written) + 1 || SHORT.indexOf(written.slice(0, 3)) + 1;
}

function isoOf(day: number, month: number, year: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}
