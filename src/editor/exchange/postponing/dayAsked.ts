import { daysAfter, writtenDate } from '../../../document/days.ts';
import { dayTyped } from '../../../document/dayTyped.ts';

/** The term for an answer is three weeks, and so is the time that a postponement usually asks for beside it. */
const TERM = 21;

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
