import type { TermRules } from '../document/terms/term.ts';
import type { Settings } from './settings.ts';

/** What a file says of the settings; the rest is as it was. */
export interface GivenSettings {
  readonly severities: Settings['severities'];
  readonly terms: Partial<TermRules>;
  /** In words. */
  readonly longSentence: number | undefined;
}

export const NOTHING_GIVEN: GivenSettings = { severities: {}, terms: {}, longSentence: undefined };

/** The settings with what a file says in the place of what was there. */
export function settled(base: Settings, given: GivenSettings): Settings {
  return {
    severities: { ...base.severities, ...given.severities },
    terms: { ...base.terms, ...given.terms },
    longSentence: given.longSentence ?? base.longSentence,
  };
}
