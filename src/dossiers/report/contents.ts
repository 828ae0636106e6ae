import { anchor } from '../../document/anchor.ts';
import { DOSSIER_STATE_NAMES, DOSSIER_STATES, type DossierState } from '../dossier.ts';
import type { Contents, Entry } from './block.ts';
import type { Report, ReportedDossier } from './report.ts';

/** The parts of a report that the contents link to. */
export const PARTS = {
  summary: { text: 'Samenvatting', to: 'samenvatting' },
  attention: { text: 'Dossiers die aandacht vragen', to: 'aandacht' },
  dossiers: { text: 'Dossiers', to: 'dossiers' },
  others: { text: 'Buiten de dossiers', to: 'buiten-de-dossiers' },
} as const;

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
      { ...PARTS.summary, entries: [] },
      ...(needed ? [{ ...PARTS.attention, entries: [] }] : []),
      ...(dossiers.length === 0
        ? []
        : [
            {
              ...PARTS.dossiers,
              entries: DOSSIER_STATES.flatMap((state) => of(state, dossiers)),
            },
          ]),
      ...(others.length === 0 ? [] : [{ ...PARTS.others, entries: [] }]),
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
