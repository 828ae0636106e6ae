import type { Label } from '../../document/model.ts';

/** A finding that someone looked at and set aside, with why. */
export interface Aside {
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
