import type { DocumentKind } from '../document/model.ts';

/** What a kind of document is called in the output. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  answers: 'antwoord',
  questions: 'vragen',
  postponement: 'mededeling',
  letter: 'brief',
  unknown: 'onbekend',
};
