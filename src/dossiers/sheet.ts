import type { DocumentKind, Label } from '../document/model.ts';
import type { State } from '../document/states.ts';

/** What the desk keeps of one document: all that a dossier, a list or a report says of it. Plain data. */
export interface Sheet {
  /** The file as the desk knows it: its path, or its URI where it is not on disk. */
  readonly file: string;
  readonly kind: DocumentKind;
  /** `2031Z00412`. */
  readonly questionNumber: string | undefined;
  /** Asked in the chamber, not in writing: no term is set for the answer. */
  readonly oral?: true;
  readonly annex: AnnexName | undefined;
  readonly seeAlso: AnnexName | undefined;
  readonly members: readonly { readonly name: string; readonly party: string | undefined }[];
  /** The portfolios of who answers, or else of who is asked. */
  readonly ministries: readonly string[];
  readonly subject: string | undefined;
  /** ISO 8601, as the other dates. */
  readonly submitted: string | undefined;
  readonly received: string | undefined;
  /** Of finished answers: the day of the letter that brings them. Whether that has left depends on what day it is. */
  readonly sent?: string;
  /** For a notice, and for a ministry's own letter (which stays a letter): whether it postpones. */
  readonly postpones: boolean;
  /** Of what postpones: the day by which it says that the answers will be there. */
  readonly promised?: string;
  readonly questions: readonly SheetQuestion[];
  readonly answered: number;
  readonly postponed: number;
  readonly total: number;
  readonly notes: readonly SheetNote[];
}

export interface AnnexName {
  /** `2030-2031`. */
  readonly year: string | undefined;
  readonly number: string;
}

/** A number that a question covers. */
export interface SheetQuestion {
  readonly label: Label;
  readonly state: State;
  /** The words as one reads them, without footnote marks. */
  readonly words: string;
  /** Offset of where one would go: the question, or the place to write its answer while it is open. */
  readonly place: number;
  /** Counted from 1. */
  readonly line: number;
}

export interface SheetNote {
  readonly kind: 'work' | 'source' | 'aside';
  readonly words: string;
  readonly place: number;
  readonly line: number;
  /** The answer that it stands in. */
  readonly label: Label | undefined;
}
