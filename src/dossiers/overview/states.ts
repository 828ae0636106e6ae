import type { DossierState } from '../dossier.ts';

/** What asks for attention first comes first. */
export const STATES: readonly DossierState[] = [
  'late',
  'this-week',
  'in-progress',
  'postponed',
  'submitted',
  'complete',
];
