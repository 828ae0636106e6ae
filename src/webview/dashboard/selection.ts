import type { DossierState } from '../../dossiers/dossier.ts';
import { COLUMNS } from '../../dossiers/overview/columns.ts';
import type { OverviewRow } from '../../dossiers/overview/overview.ts';
import type { Choices, Sort } from './choices.ts';

/** What is to be seen of an overview. */
export interface Selection {
  readonly rows: readonly OverviewRow[];
  /** As many as there would be of each state, with the other choices as they are. */
  readonly counts: ReadonlyMap<DossierState, number>;
}

export function selectionOf(rows: readonly OverviewRow[], choices: Choices): Selection {
  const { states, ministry, sort } = choices;
  const words = folded(choices.search).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => isOf(row, ministry) && hasAll(row, words));
  const counts = new Map<DossierState, number>();
  for (const { state } of found) counts.set(state, (counts.get(state) ?? 0) + 1);
  const chosen = states.length === 0 ? found : found.filter(({ state }) => states.includes(state));
  return { rows: sort === undefined ? chosen : sorted(chosen, sort), counts };
}

function isOf({ ministries }: OverviewRow, ministry: string | undefined): boolean {
  if (ministry === undefined) return true;
  return ministry === '' ? ministries.length === 0 : ministries.includes(ministry);
}

function hasAll({ subject, members, ministries, place }: OverviewRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = folded([subject, ...members, ...ministries, place].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Without capitals and accents: `beïnvloed` is found by `beinvloed`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Equal rows keep their order; what has no value comes last both ways. */
function sorted(rows: readonly OverviewRow[], { column, direction }: Sort): readonly OverviewRow[] {
  const value = COLUMNS.find(({ name }) => name === column)?.value;
  if (value === undefined) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, by: value(row) }))
    .sort(({ by: one }, { by: other }) => {
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
      return one === other ? 0 : one < other ? -sign : sign;
    })
    .map(({ row }) => row);
}
