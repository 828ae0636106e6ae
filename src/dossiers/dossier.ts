import type { Severity } from '../checks/check.ts';
import type { Aside } from '../checks/aside/aside.ts';
import type { Label } from '../document/model.ts';
import type { Misfit } from './file/misfits.ts';
import type { Sheet } from './sheet.ts';

/** One set of questions with all that belongs to it. */
export interface Dossier {
  /** Stable as long as its pieces are: the question number, or else the name of its first file. */
  readonly id: string;
  readonly state: DossierState;
  /** The piece that is worked on: the answers, or else the postponement, the submission, the letter. */
  readonly main: Piece;
  /** All pieces, the main one among them: in the order submission, postponement, answers, others; then by file. */
  readonly pieces: readonly Piece[];
  readonly term: DossierTerm | undefined;
  /** Others that ask the same, where there are: perhaps a typing error keeps them apart. */
  readonly resembles?: readonly Resemblance[];
}

export interface Resemblance {
  /** Of the other dossier. */
  readonly id: string;
  readonly questions: 'all' | 'some';
  /** What is other there; nothing where one of them does not say it. */
  readonly against: readonly Against[];
}

export type Against = 'number' | 'day' | 'members';

/** `answered` and `late` come from the dates; the names that users see are in `DOSSIER_STATE_NAMES`. */
export type DossierState = 'late' | 'this-week' | 'in-progress' | 'postponed' | 'complete' | 'submitted';

export const DOSSIER_STATE_NAMES: Readonly<Record<DossierState, string>> = {
  late: 'te laat',
  'this-week': 'deze week',
  'in-progress': 'in bewerking',
  postponed: 'uitgesteld',
  complete: 'compleet',
  submitted: 'ingezonden',
};

/** All of them, as they are named there. */
export const DOSSIER_STATES = Object.keys(DOSSIER_STATE_NAMES) as readonly DossierState[];

export interface DossierTerm {
  /** ISO 8601. */
  readonly submitted: string;
  readonly end: string;
  /** The day on which it was answered, where it was. */
  readonly answered: string | undefined;
  /** Until the end, counted from the day of the answer, or from today; less than 0 is late. */
  readonly daysLeft: number;
  readonly postponed: boolean;
  /** How often, where that was more than once: it makes the term no longer. */
  readonly postponements?: number;
  /** The day by which the last notice says that the answers will be there; nothing is counted from it. */
  readonly promised?: string;
}

export interface Piece {
  readonly sheet: Sheet;
  readonly findings: readonly SheetFinding[];
  readonly setAside: readonly (SheetFinding & { readonly aside: Aside })[];
  /** What is noted beside it and fits nothing in it any more; absent where all fits. */
  readonly misfits?: readonly Misfit[];
}

/** A finding as a list shows it. */
export interface SheetFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The question or answer it is in. */
  readonly label: Label | undefined;
}
