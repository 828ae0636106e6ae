import type { DossierState } from '../dossier.ts';
import type { Tally } from '../totals/tally.ts';

/** All dossiers at a glance: what a picture, a table and an export of them show. Plain data. */
export interface Overview extends Tally {
  /** ISO 8601, as all dates here. */
  readonly today: string;
  /** Late first, then what is open by the end of its term, then what was answered, the last term first. */
  readonly rows: readonly OverviewRow[];
  readonly axis: Axis;
}

export interface OverviewRow {
  readonly id: string;
  /** The piece that is worked on. */
  readonly file: string;
  /** The file without the folder that all of them are in. */
  readonly place: string;
  /** Or else the name of the file. */
  readonly subject: string;
  /** `Van Dijk (SGP)`. */
  readonly members: readonly string[];
  readonly ministries: readonly string[];
  readonly state: DossierState;
  /** Of so many questions. */
  readonly answeredQuestions: number;
  readonly questions: number;
  readonly submitted: string | undefined;
  readonly end: string | undefined;
  readonly answered: string | undefined;
  /** From submission to answer, or to today while there is none. */
  readonly days: number | undefined;
  /** From submission to the end of the term. */
  readonly termDays: number | undefined;
  /** `nog 3 dagen`, `3 dagen te laat`, `op tijd`. */
  readonly left: string;
  /** `twee keer uitgesteld; toegezegd: 12 juni 2031`, and which other dossier it seems to belong to; most often empty. */
  readonly particulars: string;
  readonly findings: FindingCounts;
  readonly workNotes: number;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly remarks: number;
}

/** Days from submission. */
export interface Axis {
  readonly until: number;
  /** The usual term, and that after a postponement. */
  readonly lines: readonly number[];
}
