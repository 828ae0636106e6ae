/** How a list of dossiers is shown. Plain data, to be kept between sessions. */
export interface Arrangement {
  readonly groupBy: GroupBy;
  readonly sortBy: SortBy;
  readonly filter: DossierFilter;
}

export type GroupBy = 'state' | 'ministry' | 'member' | 'folder';

export type SortBy = 'term' | 'subject' | 'progress' | 'findings';

/** Within a facet one of its values is enough; all facets that are named must hold. */
export interface DossierFilter {
  readonly states: readonly string[];
  readonly ministries: readonly string[];
  readonly members: readonly string[];
  readonly parties: readonly string[];
  /** Words that all stand in subject, names or numbers. */
  readonly words: string;
}

export const NO_FILTER: DossierFilter = { states: [], ministries: [], members: [], parties: [], words: '' };

export const USUAL_ARRANGEMENT: Arrangement = { groupBy: 'state', sortBy: 'term', filter: NO_FILTER };

export const GROUP_NAMES: Readonly<Record<GroupBy, string>> = {
  state: 'Stand',
  ministry: 'Ministerie',
  member: 'Kamerlid',
  folder: 'Map',
};

export const SORT_NAMES: Readonly<Record<SortBy, string>> = {
  term: 'Termijn, de dringendste eerst',
  subject: 'Onderwerp',
  progress: 'Voortgang, de minst gevorderde eerst',
  findings: 'Meldingen, de meeste fouten eerst',
};
