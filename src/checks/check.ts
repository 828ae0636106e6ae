import type { Document, Span } from '../document/model.ts';
import type { CheckContext } from './context.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A change that removes the finding; its edits do not overlap and are applied as one. */
export interface Fix {
  /** What the user reads in the light bulb's menu, in Dutch. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one obvious change: applied by "fix all" and by the automatic-fix key. */
  readonly preferred: boolean;
}

/** What a check reports; its severity is the check's own until a setting changes it. */
export interface Problem {
  /** Dutch; says what is wrong and what to do. */
  readonly message: string;
  readonly span: Span;
  /** Where this one weighs less than what the check is there for; a setting can make it weigh less yet, never more. */
  readonly severity?: Severity;
  /** Perhaps worked out only when somebody looks at them: a finding is shown far more often than mended. */
  readonly fixes: readonly Fix[];
}

export interface Check {
  /** A stable word, such as `antwoord-ontbreekt`; also the name of its page in docs/checks. */
  readonly code: string;
  /** What is off until a setting turns it on has `off`. */
  readonly severity: Severity | 'off';
  readonly run: (document: Document, context: CheckContext) => readonly Problem[];
}

export interface Finding extends Problem {
  readonly code: string;
  readonly severity: Severity;
}
