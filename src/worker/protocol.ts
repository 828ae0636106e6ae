import type { Begun, Continuation, Draft, Hit, Names, Place, Query, Related } from '../archive/hit.ts';

/**
 * What the editor and the worker say to each other. A file is named by its path where it is on disk, and by its URI
 * otherwise; the worker reads the first kind, the editor sends it the second.
 */
export type ToWorker =
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'cancel'; readonly id: number }
  | Order;

/** What is to be found. */
export type Question =
  | { readonly kind: 'suggest'; readonly query: Query }
  | { readonly kind: 'related'; readonly draft: Draft; readonly limit: number }
  /** `own` is the draft from which someone searches: it is left out. */
  | {
      readonly kind: 'find';
      readonly typed: string;
      readonly limit: number;
      readonly own?: string | undefined;
    }
  | { readonly kind: 'continue'; readonly begun: Begun }
  | { readonly kind: 'uses'; readonly text: string }
  | { readonly kind: 'names' };

export type Answer =
  readonly Hit[] | readonly Related[] | readonly Place[] | Names | Continuation | undefined;

/** What is to be read. None of these is answered; the state tells how far it is. */
export type Order =
  /** The folders of the archive, and where it is kept between sessions. Comes first. */
  | { readonly kind: 'open'; readonly folders: readonly string[]; readonly storage: string | undefined }
  | FileOrder
  | { readonly kind: 'synonyms'; readonly groups: readonly (readonly string[])[] }
  | { readonly kind: 'pause' | 'resume' | 'close' };

/** What happened to one file. */
export type FileOrder =
  /** Something happened to a file or folder on disk: it came, changed or went. */
  | { readonly kind: 'look'; readonly path: string }
  /** A file as the editor has it, saved or not; it counts until it is taken back. */
  | { readonly kind: 'show'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'take-back'; readonly file: string };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer | undefined }
  | { readonly kind: 'state'; readonly state: State }
  /** A question that could not be answered, by a mistake of ours: for the log. Its answer comes too, empty. */
  | { readonly kind: 'failed'; readonly why: string }
  /** All that had to be written is written. */
  | { readonly kind: 'closed' };

export interface State {
  readonly activity: 'idle' | 'reading' | 'paused';
  /** Files looked at, of those that are to be looked at. */
  readonly done: number;
  readonly total: number;
  readonly documents: number;
  readonly passages: number;
  /** What could not be read or written, and why; the first hundred. */
  readonly troubles: readonly Trouble[];
}

export interface Trouble {
  readonly file: string;
  /** In Dutch. */
  readonly sentence: string;
}

export const NOTHING_YET: State = {
  activity: 'idle',
  done: 0,
  total: 0,
  documents: 0,
  passages: 0,
  troubles: [],
};
