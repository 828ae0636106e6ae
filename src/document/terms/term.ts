import { daysAfter, daysBetween } from '../days.ts';
import { workdayFrom } from './holidays.ts';

/** How long a ministry has to answer. Days are calendar days. */
export interface TermRules {
  /** From the day of submission: three weeks, says the Kamer's Reglement van Orde. */
  readonly answerDays: number;
  /** What a postponement adds: three weeks more are usual. */
  readonly postponementDays: number;
  /** So many days before its end, a term is near. */
  readonly nearDays: number;
  /** Whether a term that ends in a weekend or on an official holiday ends on the next working day, as the Algemene termijnenwet has it for laws. */
  readonly endOnFreeDay: 'stays' | 'moves';
}

export const USUAL_TERMS: TermRules = {
  answerDays: 21,
  postponementDays: 21,
  nearDays: 5,
  endOnFreeDay: 'stays',
};

export type Postponed = 'postponed' | 'not-postponed';

/** The last day of the term of questions that were submitted on a day, both as ISO 8601; nothing for what is no date. */
export function termEnd(submitted: string, postponed: Postponed, rules: TermRules): string | undefined {
  const days = rules.answerDays + (postponed === 'postponed' ? rules.postponementDays : 0);
  const end = daysAfter(submitted, days);
  return end === undefined || rules.endOnFreeDay === 'stays' ? end : workdayFrom(end);
}

/** In days from today on; less than 0 where the term has gone by. Nothing for what is no date. */
export function daysLeft(end: string, today: string): number | undefined {
  return daysBetween(today, end);
}
