import type { DocumentKind } from '../../document/model.ts';

/** What a kind of document is called in what is told of it. */
export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  answers: 'antwoord',
  questions: 'vragen',
  postponement: 'mededeling',
  letter: 'brief',
  unknown: 'onbekend',
};
