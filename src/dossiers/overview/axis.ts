import { daysBetween } from '../../document/days.ts';
import { USUAL_TERMS } from '../../document/terms/term.ts';
import type { Dossier } from '../dossier.ts';
import type { Axis, OverviewRow } from './overview.ts';

/** In terms, the longest that there is. */
const LEAST = 4 / 3;
const MOST = 3;

/** One in twenty may be cut off, so that the others can be told apart. */
const SHARE_THAT_FITS = 0.95;

/** The scale on which nearly all bars fit, in whole weeks. */
export function axisOf(dossiers: readonly Dossier[], rows: readonly OverviewRow[]): Axis {
  const lines = linesOf(dossiers);
  const last = lines.at(-1) ?? 0;
  const lengths = rows
    .flatMap(({ days, termDays = 0 }) => (days === undefined ? [] : [Math.max(days, termDays)]))
    .sort((one, other) => one - other);
  const fitting = lengths[Math.ceil(lengths.length * SHARE_THAT_FITS) - 1] ?? 0;
  const until = Math.min(Math.max(fitting, last * LEAST), last * MOST);
  return { until: Math.ceil(until / 7) * 7, lines };
}

/** The terms that most dossiers have, with and without a postponement; a settled term may end some days later. */
function linesOf(dossiers: readonly Dossier[]): readonly number[] {
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
