import { isIsoDate, MONTHS } from '../days.ts';
import type { WrittenDate } from '../model.ts';

const DATE = new RegExp(`(\\d{1,2})\\s*(${MONTHS.join('|')})\\s*(\\d{4})`, 'i');

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
    iso:
      match === null ? undefined : isoOf(Number(match[1]), (match[2] ?? '').toLowerCase(), Number(match[3])),
  };
}

function isoOf(day: number, monthName: string, year: number): string | undefined {
  const month = MONTHS.indexOf(monthName) + 1;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}
