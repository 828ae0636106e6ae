import type { DossierState } from '../dossier.ts';
import type { Axis, OverviewRow } from './overview.ts';

/** The bars of an overview, as a page and an export draw them. Places are percents of the width. */
export interface Drawing {
  readonly marks: readonly Mark[];
  /** Of the rows that have a bar, in their order. */
  readonly bars: readonly Bar[];
}

/** A day of the axis: the end of a term, or of a week. */
export interface Mark {
  readonly kind: 'term' | 'week';
  readonly days: number;
  readonly at: number;
}

export interface Bar {
  readonly row: OverviewRow;
  readonly state: DossierState;
  readonly stretches: readonly Stretch[];
  /** Where its own term ends; nothing where that is beyond the axis. */
  readonly term: number | undefined;
  readonly end: { readonly at: number; readonly kind: 'answered' | 'running' | 'cut-off' };
}

/** Within the term, over it, or left of it. */
export interface Stretch {
  readonly kind: 'within' | 'over' | 'left';
  readonly from: number;
  readonly to: number;
}

export function drawingOf(rows: readonly OverviewRow[], axis: Axis): Drawing {
  return { marks: marksOf(axis), bars: rows.flatMap((row) => barOf(row, axis)) };
}

export function marksOf(axis: Axis): readonly Mark[] {
  // More than a dozen weeks: each second one, so that their numbers do not touch.
  const step = axis.until > 84 ? 14 : 7;
  const weeks = Array.from({ length: Math.floor(axis.until / step) + 1 }, (_, week) => week * step);
  const isNearLine = (days: number): boolean => axis.lines.some((line) => Math.abs(line - days) < step);
  const marks = [
    ...weeks.filter((days) => !isNearLine(days)).map((days) => ({ kind: 'week', days }) as const),
    ...axis.lines.map((days) => ({ kind: 'term', days }) as const),
  ];
  return marks
    .sort((one, other) => one.days - other.days)
    .map(({ kind, days }) => ({ kind, days, at: placeOf(days, axis) }));
}

function barOf(row: OverviewRow, axis: Axis): readonly Bar[] {
  const { days, termDays = days, state, answered } = row;
  if (days === undefined || termDays === undefined) return [];
  const at = (day: number): number => placeOf(day, axis);
  const [length, term] = [at(days), at(termDays)];
  const stretches = [
    { kind: 'within', from: 0, to: Math.min(length, term) },
    { kind: 'over', from: term, to: length },
    { kind: 'left', from: length, to: answered === undefined ? term : length },
  ] satisfies readonly Stretch[];
  const ended = answered === undefined ? 'running' : 'answered';
  return [
    {
      row,
      state,
      stretches: stretches.filter(({ from, to }) => to > from),
      term: termDays > axis.until ? undefined : term,
      end: { at: length, kind: days > axis.until ? 'cut-off' : ended },
    },
  ];
}

/** To a hundredth of a percent. */
function placeOf(days: number, { until }: Axis): number {
  return Math.round((Math.min(days, until) / until) * 10_000) / 100;
}
