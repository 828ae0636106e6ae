import { daysAfter, isIsoDate, writtenDate } from '../../../document/days.ts';
import { readDate } from '../../../document/head/dates.ts';

/** The term for an answer is three weeks, and so is the time that a postponement usually asks for beside it. */
const TERM = 21;

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

/** What is wrong with a day that was typed; it may be left out. */
export function complaintAbout(typed: string, today: string): string | undefined {
  if (typed.trim() === '') return undefined;
  const day = dayTyped(typed);
  if (day === undefined) return 'Geef een datum, zoals 31 december 2031 of 31-12-2031, of laat dit leeg.';
  return day < today ? 'Deze dag is al geweest.' : undefined;
}

/** The day to begin with, as a text writes it: three weeks after the term, or where that has gone by, from today. */
export function dayOffered(submitted: string | undefined, today: string): string {
  const usual = submitted === undefined ? undefined : daysAfter(submitted, 2 * TERM);
  const day = usual === undefined || usual < today ? daysAfter(today, TERM) : usual;
  return day === undefined ? '' : (writtenDate(day) ?? '');
}
