import { isIsoDate } from './days.ts';
import { readDate } from './head/dates.ts';

const IN_FIGURES = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/** The day that someone typed, as ISO 8601: `31 december 2031`, `31-12-2031` or `2031-12-31`. */
export function dayTyped(typed: string): string | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (isIsoDate(text)) return text;
  const [, day = '', month = '', year = ''] = IN_FIGURES.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isIsoDate(iso)) return iso;
  const written = readDate(text, 0);
  return written.text === text ? written.iso : undefined;
}
