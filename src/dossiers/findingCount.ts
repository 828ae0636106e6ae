import type { Severity } from '../checks/check.ts';
import type { Dossier } from './dossier.ts';

/** How many findings of a severity there are in what is worked on. */
export function countOf({ main }: Dossier, severity: Severity): number {
  return main.findings.filter((finding) => finding.severity === severity).length;
}
