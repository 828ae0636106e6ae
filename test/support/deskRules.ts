import { USUAL_SETTINGS } from '../../src/settings/settings.ts';
import type { Rules } from '../../src/worker/desk/protocol.ts';

/** By which a desk's worker works where nothing is set and no library lists anything. */
export const RULES: Rules = {
  today: '2031-05-20',
  settings: [],
  elsewhere: USUAL_SETTINGS,
  preferredTerms: [],
  parties: undefined,
};
