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
const PLURALS: Readonly<Record<Severity, string>> = {
  error: 'fouten',
  warning: 'waarschuwingen',
  information: 'keer informatie',
  hint: 'hints',
};

/** `2 fouten, 1 waarschuwing`. */
export function countsNamed(findings: readonly { readonly severity: Severity }[]): string {
  const named = SEVERITIES.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    if (length === 0) return [];
    return [`${length} ${length === 1 ? SEVERITY_NAMES[severity] : PLURALS[severity]}`];
  });
  return named.length === 0 ? 'geen' : named.join(', ');
}
