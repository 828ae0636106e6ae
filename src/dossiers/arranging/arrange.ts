import { countOf } from '../findingCount.ts';
import type { Dossier } from '../dossier.ts';
import type { Arrangement, GroupBy, SortBy } from './arrangement.ts';
import { groupsOf, nameOf, passes } from './facets.ts';
import { DOSSIER_STATE_NAMES, DOSSIER_STATES } from '../dossier.ts';

export interface Group {
  readonly name: string;
  readonly dossiers: readonly Dossier[];
}

/** The dossiers that pass the filter, in groups; a group has at least one. Ties go by subject and then by id. */
export function arrange(
  dossiers: readonly Dossier[],
  { groupBy, sortBy, filter }: Arrangement,
): readonly Group[] {
  const inOrder = dossiers
    .filter((dossier) => passes(dossier, filter))
    .sort(
      (one, other) =>
        ORDERS[sortBy](one, other) || byName(nameOf(one), nameOf(other)) || (one.id < other.id ? -1 : 1),
    );
  const groups = new Map<string, Dossier[]>();
  for (const dossier of inOrder) {
    for (const name of groupsOf(dossier, groupBy)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [dossier]);
      else group.push(dossier);
    }
  }
  return [...groups]
    .map(([name, found]) => ({ name, dossiers: found }))
    .sort(
      (one, other) => rank(one.name, groupBy) - rank(other.name, groupBy) || byName(one.name, other.name),
    );
}

const ORDERS: Readonly<Record<SortBy, (one: Dossier, other: Dossier) => number>> = {
  term: (one, other) => urgency(one) - urgency(other),
  subject: () => 0,
  progress: (one, other) => partAnswered(one) - partAnswered(other),
  findings: (one, other) =>
    countOf(other, 'error') - countOf(one, 'error') || countOf(other, 'warning') - countOf(one, 'warning'),
};

/** What was answered comes after what was not, the newest first; what has no term comes last. */
function urgency({ term }: Dossier): number {
  if (term === undefined) return Number.MAX_SAFE_INTEGER;
  if (term.answered === undefined) return term.daysLeft;
  return 1_000_000_000 - Number(term.answered.replaceAll('-', ''));
}

function partAnswered({ main }: Dossier): number {
  return main.sheet.total === 0 ? 1 : main.sheet.answered / main.sheet.total;
}

function rank(name: string, groupBy: GroupBy): number {
  if (groupBy !== 'state') return 0;
  return DOSSIER_STATES.findIndex((state) => DOSSIER_STATE_NAMES[state] === name.toLowerCase());
}

/** By letters as Dutch has them, capitals and diacritics counting little; the same on every machine. */
function byName(one: string, other: string): number {
  return one.localeCompare(other, 'nl') || (one < other ? -1 : one > other ? 1 : 0);
}
