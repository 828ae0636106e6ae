import { daysBetween } from '../../document/days.ts';
import { USUAL_TERMS } from '../../document/terms/term.ts';
import type { Dossier } from '../dossier.ts';

/** In days: the terms that most dossiers have, with and without a postponement; a settled term may end some days later. */
export function usualTerms(dossiers: readonly Dossier[]): readonly number[] {
  const { answerDays, postponementDays } = USUAL_TERMS;
  const short = mostCommon(termsOf(dossiers, 'not-postponed')) ?? answerDays;
  const long = mostCommon(termsOf(dossiers, 'postponed')) ?? short + postponementDays;
  return [...new Set([short, long])].sort((one, other) => one - other);
}

function termsOf(dossiers: readonly Dossier[], wanted: 'postponed' | 'not-postponed'): readonly number[] {
  return dossiers.flatMap(({ term }) => {
    if (term?.postponed !== (wanted === 'postponed')) return [];
    const days = daysBetween(term.submitted, term.end);
    return days === undefined || days < 1 ? [] : [days];
  });
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([one, ones], [other, others]) => others - ones || one - other)[0]?.[0];
}
