import type { Severity } from '../checks/check.ts';
import type { DocumentKind } from '../document/model.ts';

/** What a kind of document is called in the output. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  answers: 'antwoord',
  questions: 'vragen',
  postponement: 'mededeling',
  letter: 'brief',
  unknown: 'onbekend',
};

/** As the settings of the editor name them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  information: 'informatie',
  hint: 'hint',
};
