import type { Span } from '../../document/model.ts';

/**
 * `old` and `newer` are about the answer as a whole; `time` and `office` are words that were true when it was given;
 * the others are to be checked before they are used again.
 */
export type SignKind = 'old' | 'newer' | 'time' | 'office' | 'amount' | 'date' | 'count' | 'name';

/** Something by which a passage may be out of date. */
export interface Sign {
  readonly kind: SignKind;
  /** In the answer's text; absent where it is about all of it. */
  readonly span: Span | undefined;
  /** Why, for the user. */
  readonly sentence: string;
}

/** A stretch of a text that may be out of date. */
export interface Finding extends Span {
  readonly kind: Exclude<SignKind, 'old' | 'newer'>;
  readonly text: string;
}
