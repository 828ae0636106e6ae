import type { Severity } from '../checks/check.ts';
import { TEXT_ONLY } from '../checks/context.ts';
import { USUAL_TERMS, type TermRules } from '../document/terms/term.ts';

/** What a workspace settles for all who work in it, in `.kamervragen.yaml` at its root. Plain data. */
export interface Settings {
  /** Per code of a check; what is not there has the check's own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly terms: TermRules;
  /** In words. */
  readonly longSentence: number;
}

export const USUAL_SETTINGS: Settings = {
  severities: {},
  terms: USUAL_TERMS,
  longSentence: TEXT_ONLY.longSentence,
};
