import type { WrittenDate } from '../model.ts';

const MONTHS: readonly string[] = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december',
]; // prettier-ignore
const DATE = new RegExp(`(\\d{1,2})\\s*(${MONTHS.join('|')})\\s*(\\d{4})`, 'i');
const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

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
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  if (month === 0 || day < 1 || day > longest) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
