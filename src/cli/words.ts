import type { DocumentKind } from '../document/model.ts';
import type { State } from '../document/states.ts';

/** What a kind of document is called in the output. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  answers: 'antwoord',
  questions: 'vragen',
  postponement: 'mededeling',
  letter: 'brief',
  unknown: 'onbekend',
};

/** What a question's state is called where people read it. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
  answered: 'beantwoord',
  empty: 'leeg',
  missing: 'ontbreekt',
  postponed: 'uitgesteld',
};
