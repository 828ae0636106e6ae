import type { Dossier, DossierState } from '../dossier.ts';
import { axisOf } from './axis.ts';
import { placesOf } from './places.ts';
import { STATES } from './states.ts';
import type { MinistryCount, Overview, OverviewRow, Speed, StateCount } from './overview.ts';
import { compare } from '../pieces.ts';
import { rowOf } from './row.ts';

/** `today` as ISO 8601. */
export function overviewOf(dossiers: readonly Dossier[], today: string): Overview {
  const places = placesOf(dossiers.map(({ main }) => main.sheet.file));
  const rows = dossiers
    .map((dossier, at) => ({ ...rowOf(dossier, today), place: places[at] ?? '' }))
    .sort(byUrgency);
  const axis = axisOf(dossiers, rows);
  return {
    today,
    rows,
    states: statesIn(rows),
    ministries: ministriesIn(rows),
    speed: speedOf(rows, axis.lines),
    axis,
  };
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

function statesIn(rows: readonly OverviewRow[]): readonly StateCount[] {
  const counts = new Map<DossierState, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return STATES.map((state) => ({ state, count: counts.get(state) ?? 0 }));
}

function ministriesIn(rows: readonly OverviewRow[]): readonly MinistryCount[] {
  const byMinistry = new Map<string, OverviewRow[]>();
  for (const row of rows)
    for (const ministry of row.ministries.length === 0 ? [''] : row.ministries) {
      const known = byMinistry.get(ministry);
      if (known === undefined) byMinistry.set(ministry, [row]);
      else known.push(row);
    }
  return [...byMinistry]
    .map(([ministry, own]) => ({
      ministry,
      count: own.length,
      states: statesIn(own).filter(({ count }) => count > 0),
    }))
    .sort((one, other) => other.count - one.count || compared(one.ministry, other.ministry));
}

function speedOf(rows: readonly OverviewRow[], lines: readonly number[]): Speed {
  const taken = rows
    .flatMap(({ answered, days }) => (answered === undefined || days === undefined ? [] : [days]))
    .sort((one, other) => one - other);
  return {
    answered: taken.length,
    medianDays: medianOf(taken),
    within: lines.map((days) => ({ days, count: taken.filter((one) => one <= days).length })),
  };
}

function medianOf(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
