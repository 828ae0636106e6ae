import type { Overview } from '../../dossiers/overview/overview.ts';

/** What the extension and the page “Overzicht van dossiers” tell each other: data only, and text that is shown as text. */

export interface Shown {
  readonly overview: Overview;
}

export type ToDashboard = { readonly kind: 'show'; readonly shown: Shown };

/** What an overview can leave as. */
export type OverviewFormat = 'html' | 'md' | 'csv';

export type FromDashboard =
  | { readonly kind: 'ready' }
  /** The dossier that the user wants to see, by its id. */
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'export'; readonly format: OverviewFormat };
