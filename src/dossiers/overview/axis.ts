import type { Dossier } from '../dossier.ts';
import { usualTerms } from '../totals/usualTerms.ts';
import type { Axis, OverviewRow } from './overview.ts';

/** In terms, the longest that there is. */
const LEAST = 4 / 3;
const MOST = 3;

/** One in twenty may be cut off, so that the others can be told apart. */
const SHARE_THAT_FITS = 0.95;

/** The scale on which nearly all bars fit, in whole weeks. */
export function axisOf(dossiers: readonly Dossier[], rows: readonly OverviewRow[]): Axis {
  const lines = usualTerms(dossiers);
  const last = lines.at(-1) ?? 0;
  const lengths = rows
    .flatMap(({ days, termDays = 0 }) => (days === undefined ? [] : [Math.max(days, termDays)]))
    .sort((one, other) => one - other);
  const fitting = lengths[Math.ceil(lengths.length * SHARE_THAT_FITS) - 1] ?? 0;
  const until = Math.min(Math.max(fitting, last * LEAST), last * MOST);
  return { until: Math.ceil(until / 7) * 7, lines };
}
