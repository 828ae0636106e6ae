import type { Entry, SourceDocument } from './source.ts';

/** What is looked for: a question, and what the draft that it stands in tells beside it. */
export interface Query {
  readonly question: string;
  readonly draft: Draft | undefined;
  readonly filter: Filter;
  /** At most so many hits. */
  readonly limit: number;
}

export interface Draft {
  /** The draft's own file, which is not found in itself. */
  readonly file: string;
  readonly subject: string | undefined;
  readonly questions: readonly string[];
  readonly ministries: readonly string[];
}

/** What a hit must meet; what is not there is not asked. Names are compared without regard to case and diacritics. */
export interface Filter {
  readonly ministry?: string;
  readonly member?: string;
  readonly party?: string;
  /** ISO 8601 dates of the answer, both included. */
  readonly from?: string;
  readonly until?: string;
  readonly source?: 'published' | 'draft' | 'letter';
}

/** Who and what there is to filter by, each once, in order. */
export interface Names {
  readonly ministries: readonly string[];
  readonly members: readonly string[];
  readonly parties: readonly string[];
}

/** Where a text stands. */
export interface Place {
  readonly document: SourceDocument;
  readonly entry: Entry;
}

/** An earlier answer that fits, with the places where nearly the same stands. */
export interface Hit extends Place {
  /** How well it fits, from 0 (not at all) to 1 (the same question). */
  readonly score: number;
  /** Near-twins, newest first, without the hit itself. */
  readonly others: readonly Place[];
  /** The newest answer to a question much like the hit’s own, if it is newer; not looked for where one types. */
  readonly newer: Place | undefined;
}

/** A sentence that someone has begun, in the answer to a question. */
export interface Begun {
  /** Its words so far, the last perhaps half typed. */
  readonly sentence: string;
  readonly question: string;
  readonly draft: Draft;
}

/** How earlier answers went on with a sentence, word for word as it stands in the newest of them. */
export interface Continuation extends Place {
  readonly text: string;
  /** How many documents go on like this. */
  readonly documents: number;
}

/** An earlier document as a whole, by how much of the draft it has: 1 as much as the draft itself. */
export interface Related {
  readonly document: SourceDocument;
  readonly score: number;
}
