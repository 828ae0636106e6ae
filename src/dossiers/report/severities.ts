import type { Severity } from '../../checks/check.ts';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** As the settings of the editor name them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  information: 'informatie',
  hint: 'hint',
};

/** What many of them are called. */
export const SEVERITY_PLURALS: Readonly<Record<Severity, string>> = {
  error: 'fouten',
  warning: 'waarschuwingen',
  information: 'keer informatie',
  hint: 'hints',
};
