import { DOSSIER_STATES, type DossierState } from '../../dossiers/dossier.ts';
import { COLUMNS } from '../../dossiers/overview/columns.ts';

/** What the user wants to see, and in which order. */
export interface Choices {
  /** None is all. */
  readonly states: readonly DossierState[];
  /** Empty for dossiers that name none; undefined for all. */
  readonly ministry: string | undefined;
  readonly search: string;
  /** Undefined for the usual order. */
  readonly sort: Sort | undefined;
}

export interface Sort {
  /** The name of a column. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export const NO_CHOICES: Choices = { states: [], ministry: undefined, search: '', sort: undefined };

/** What a page remembered; what is no choice of ours is left out. */
export function readChoices(kept: unknown): Choices {
  const { states, ministry, search, sort } = fieldsOf(kept);
  return {
    states: Array.isArray(states) ? DOSSIER_STATES.filter((state) => states.includes(state)) : [],
    ministry: typeof ministry === 'string' ? ministry : undefined,
    search: typeof search === 'string' ? search : '',
    sort: readSort(sort),
  };
}

function readSort(kept: unknown): Sort | undefined {
  const { column, direction } = fieldsOf(kept);
  const known = COLUMNS.find(({ name }) => name === column);
  if (known === undefined || (direction !== 'ascending' && direction !== 'descending')) return undefined;
  return { column: known.name, direction };
}

function fieldsOf(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
}

/** A column that is pressed goes up, down, and back to the usual order. */
export function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** A state that is pressed is shown or no longer. */
export function toggled(states: readonly DossierState[], state: DossierState): readonly DossierState[] {
  return DOSSIER_STATES.filter((one) => states.includes(one) !== (one === state));
}
