import type { DocumentKind } from '../../document/model.ts';

/** What a kind of document is called in a report. */
export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  answers: 'antwoord',
  questions: 'vragen',
  postponement: 'mededeling',
  letter: 'brief',
  unknown: 'onbekend',
};
