import { ministriesOf } from '../arranging/facets.ts';
import { DOSSIER_STATES, type Dossier, type DossierState } from '../dossier.ts';
import { compare } from '../pieces.ts';
import { speedOf, type Speed } from './speed.ts';

/** The sets of a folder counted: every list, page and report takes its totals from this. Plain data. */
export interface Tally {
  readonly dossiers: number;
  /** Every state, also those that no dossier is in. */
  readonly states: readonly StateCount[];
  /** The largest first. */
  readonly ministries: readonly MinistryCount[];
  /** Of so many only a notice of postponement is known: they count as not answered. */
  readonly onlyNotice: number;
  readonly speed: Speed;
}

export interface StateCount {
  readonly state: DossierState;
  readonly count: number;
}

/** A dossier of two ministries counts for both. */
export interface MinistryCount {
  /** Empty for dossiers that name none. */
  readonly ministry: string;
  readonly count: number;
  /** Those that there are, in the usual order. */
  readonly states: readonly StateCount[];
}

export function tallyOf(dossiers: readonly Dossier[]): Tally {
  return {
    dossiers: dossiers.length,
    states: statesOf(dossiers),
    ministries: countedByMinistry(dossiers),
    onlyNotice: dossiers.filter(hasOnlyNotice).length,
    speed: speedOf(dossiers),
  };
}

function statesOf(dossiers: readonly Dossier[]): readonly StateCount[] {
  const counts = new Map<DossierState, number>();
  for (const { state } of dossiers) counts.set(state, (counts.get(state) ?? 0) + 1);
  return DOSSIER_STATES.map((state) => ({ state, count: counts.get(state) ?? 0 }));
}

function countedByMinistry(dossiers: readonly Dossier[]): readonly MinistryCount[] {
  const byMinistry = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    const named = ministriesOf(dossier);
    for (const ministry of named.length === 0 ? [''] : named) {
      const known = byMinistry.get(ministry);
      if (known === undefined) byMinistry.set(ministry, [dossier]);
      else known.push(dossier);
    }
  }
  return [...byMinistry]
    .map(([ministry, own]) => ({
      ministry,
      count: own.length,
      states: statesOf(own).filter(({ count }) => count > 0),
    }))
    .sort((one, other) => other.count - one.count || compare(one.ministry, other.ministry));
}

function hasOnlyNotice({ main, pieces }: Dossier): boolean {
  const { kind, postpones } = main.sheet;
  return kind === 'postponement' && postpones && pieces.every(({ sheet }) => sheet.kind !== 'questions');
}
