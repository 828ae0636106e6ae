import { daysBetween } from '../document/days.ts';
import { termEnd, type TermRules } from '../document/terms/term.ts';
import type { DossierTerm } from './dossier.ts';
import { answeredOn, isAnswered } from './answered.ts';
import { postponementsIn, wasPostponed } from './postponements.ts';
import type { Sheet } from './sheet.ts';

/**
 * The term of a set, counted from the day on which it was sent in. None where no document says that day, and none for
 * oral questions. Once answered, the days are counted from the day of the answer; where that day is not known there is
 * nothing to count.
 */
export function termOf(
  main: Sheet,
  sheets: readonly Sheet[],
  today: string,
  rules: TermRules,
): DossierTerm | undefined {
  const submitted = sheets.find((sheet) => sheet.submitted !== undefined)?.submitted;
  if (submitted === undefined || sheets.some(({ oral }) => oral === true)) return undefined;
  const postponed = wasPostponed(sheets);
  const end = termEnd(submitted, postponed ? 'postponed' : 'not-postponed', rules);
  const answered = answeredOn(main);
  const from = answered ?? (isAnswered(main) ? undefined : today);
  const daysLeft = end === undefined || from === undefined ? undefined : daysBetween(from, end);
  if (end === undefined || daysLeft === undefined) return undefined;
  return { submitted, end, answered, daysLeft, postponed, ...postponementsIn(sheets) };
}

/** How many days ago the promised day was, where that has gone by without an answer. */
export function daysPastPromise({ promised, end, daysLeft, answered }: DossierTerm): number | undefined {
  if (promised === undefined || answered !== undefined) return undefined;
  const between = daysBetween(end, promised);
  // Until the term's end, and from there to the promised day.
  const left = between === undefined ? 0 : daysLeft + between;
  return left < 0 ? -left : undefined;
}
