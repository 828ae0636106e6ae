import { daysBetween } from '../../document/days.ts';
import type { Dossier, DossierTerm } from '../dossier.ts';
import { usualTerms } from './usualTerms.ts';

/** How soon sets were answered. */
export interface Speed {
  /** So many have a date of submission and one of answer that is not before it. */
  readonly answered: number;
  /** Of these, before their own term was over. */
  readonly inTime: number;
  readonly medianDays: number | undefined;
  /** With one decimal. */
  readonly averageDays: number | undefined;
  /** Per usual term, how many were answered by then. */
  readonly within: readonly { readonly days: number; readonly count: number }[];
}

export function speedOf(dossiers: readonly Dossier[]): Speed {
  const answered = dossiers.flatMap(({ term }) => {
    const days = daysTaken(term);
    return term === undefined || days === undefined ? [] : [{ days, inTime: term.daysLeft >= 0 }];
  });
  const taken = answered.map(({ days }) => days).sort((one, other) => one - other);
  return {
    answered: taken.length,
    inTime: answered.filter(({ inTime }) => inTime).length,
    medianDays: medianOf(taken),
    averageDays: averageOf(taken),
    within: usualTerms(dossiers).map((days) => ({ days, count: taken.filter((one) => one <= days).length })),
  };
}

/** An answer from before its questions has one of both dates wrong: it took no time that can be counted. */
function daysTaken(term: DossierTerm | undefined): number | undefined {
  if (term?.answered === undefined) return undefined;
  const days = daysBetween(term.submitted, term.answered);
  return days === undefined || days < 0 ? undefined : days;
}

function medianOf(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function averageOf(days: readonly number[]): number | undefined {
  if (days.length === 0) return undefined;
  return Math.round((days.reduce((sum, day) => sum + day, 0) / days.length) * 10) / 10;
}
