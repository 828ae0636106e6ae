import type { Label } from '../../document/model.ts';

/** A finding that someone looked at and set aside, with why. */
export interface Aside extends AsideWords {
  /** Where it was set aside: by a note in the text itself, or in the dossier's file. */
  readonly origin: 'text' | 'file';
}

/** What is written of one. */
export interface AsideWords {
  /** The code of the check. */
  readonly code: string;
  /** The question or answer that the finding is in; undefined for the head and what stands elsewhere. */
  readonly label: Label | undefined;
  /** The text that the finding points at, white space made single; undefined where all of that code in that place is meant. */
  readonly words: string | undefined;
  readonly reason: string;
  /** ISO 8601, where it was noted. */
  readonly on: string | undefined;
}

/** By which an entry of a dossier's file and the findings that it is about are the same. */
export function asideKey({ code, label, words }: Pick<AsideWords, 'code' | 'label' | 'words'>): string {
  return JSON.stringify([code, label ?? null, words ?? null]);
}
