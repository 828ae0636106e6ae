import type { Severity } from '../../checks/check.ts';
import { needsAttention } from '../state.ts';
import { compare } from '../pieces.ts';
import type { Dossier } from '../dossier.ts';
import { tallyOf, type Tally } from '../totals/tally.ts';
import type { ReportedDocument } from './report.ts';
import { SEVERITIES } from './severities.ts';

/** What the cover says. */
export interface Totals extends Tally {
  readonly documents: number;
  /** How many need attention now. */
  readonly attention: number;
  /** Errors first, then by code. */
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly count: number;
  }[];
  /** By reason, most first. */
  readonly setAside: readonly Count[];
  readonly workNotes: number;
  readonly sources: number;
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** `documents` are also those that belong to no dossier. */
export function totalsOf(dossiers: readonly Dossier[], documents: readonly ReportedDocument[]): Totals {
  return {
    ...tallyOf(dossiers),
    documents: documents.length,
    attention: dossiers.filter(needsAttention).length,
    findings: findingsIn(documents),
    setAside: counted(documents.flatMap(({ setAside }) => setAside.map(({ aside }) => aside.reason))),
    workNotes: documents.reduce((sum, { workNotes }) => sum + workNotes.length, 0),
    sources: documents.reduce((sum, { sources }) => sum + sources.length, 0),
  };
}

function findingsIn(documents: readonly ReportedDocument[]): Totals['findings'] {
  const findings = documents.flatMap((document) => document.findings);
  return SEVERITIES.flatMap((severity) =>
    counted(findings.filter((finding) => finding.severity === severity).map(({ code }) => code))
      .map(({ name, count }) => ({ code: name, severity, count }))
      .sort((one, other) => compare(one.code, other.code)),
  );
}

function counted(names: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || compare(one.name, other.name));
}
