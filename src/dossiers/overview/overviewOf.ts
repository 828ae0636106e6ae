import type { Dossier } from '../dossier.ts';
import { axisOf } from './axis.ts';
import { placesOf } from './places.ts';
import type { Overview, OverviewRow } from './overview.ts';
import { compare } from '../pieces.ts';
import { tallyOf } from '../totals/tally.ts';
import { rowOf } from './row.ts';

/** `today` as ISO 8601. */
export function overviewOf(dossiers: readonly Dossier[], today: string): Overview {
  const places = placesOf(dossiers.map(({ main }) => main.sheet.file));
  const rows = dossiers
    .map((dossier, at) => ({ ...rowOf(dossier, today), place: places[at] ?? '' }))
    .sort(byUrgency);
  return { today, rows, ...tallyOf(dossiers), axis: axisOf(dossiers, rows) };
}

function byUrgency(one: OverviewRow, other: OverviewRow): number {
  const group = groupOf(one);
  return (
    group - groupOf(other) ||
    (group < 2 ? compared(one.end, other.end) : compared(other.end, one.end)) ||
    compared(one.file, other.file)
  );
}

function groupOf({ state, end, answered }: OverviewRow): number {
  if (end === undefined) return 3;
  if (state === 'late') return 0;
  return answered === undefined ? 1 : 2;
}

/** What has none comes first. */
function compared(one = '', other = ''): number {
  return compare(one, other);
}
