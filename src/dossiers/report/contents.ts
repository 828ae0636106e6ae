import { anchor } from '../../document/anchor.ts';
import { DOSSIER_STATE_NAMES, DOSSIER_STATES, type DossierState } from '../dossier.ts';
import type { Contents, Entry } from './block.ts';
import type { Report, ReportedDossier } from './report.ts';

/** The parts of a report that others link to. */
export const SUMMARY = 'samenvatting';
export const ATTENTION = 'aandacht';
export const DOSSIERS = 'dossiers';
export const OTHERS = 'buiten-de-dossiers';

/** Where all that is told of a dossier begins. */
export function dossierAnchor({ id }: Pick<ReportedDossier, 'id'>): string {
  return anchor('dossier', id);
}

/** Where the contents list the dossiers of a state. */
export function stateAnchor(state: DossierState): string {
  return `stand-${DOSSIER_STATE_NAMES[state].replaceAll(' ', '-')}`;
}

/** What the chapter of a dossier is called. */
export function titleOf({ id, subject }: Pick<ReportedDossier, 'id' | 'subject'>): string {
  return subject === undefined ? id : `${id} – ${subject}`;
}

/** The dossiers by their state, within that in the order of the report. */
export function contentsOf({ dossiers, others }: Report): Contents {
  const needed = dossiers.some(({ attention }) => attention === 'needed');
  return {
    kind: 'contents',
    entries: [
      { text: 'Samenvatting', to: SUMMARY, entries: [] },
      ...(needed ? [{ text: 'Dossiers die aandacht vragen', to: ATTENTION, entries: [] }] : []),
      ...(dossiers.length === 0
        ? []
        : [
            {
              text: 'Dossiers',
              to: DOSSIERS,
              entries: DOSSIER_STATES.flatMap((state) => of(state, dossiers)),
            },
          ]),
      ...(others.length === 0 ? [] : [{ text: 'Buiten de dossiers', to: OTHERS, entries: [] }]),
    ],
  };
}

function of(state: DossierState, dossiers: readonly ReportedDossier[]): readonly Entry[] {
  const own = dossiers.filter((dossier) => dossier.state === state);
  if (own.length === 0) return [];
  const entries = own.map((dossier) => ({
    text: titleOf(dossier),
    to: dossierAnchor(dossier),
    entries: [],
  }));
  const text = `${DOSSIER_STATE_NAMES[state]} (${own.length})`;
  return [{ text, to: undefined, anchor: stateAnchor(state), entries }];
}
