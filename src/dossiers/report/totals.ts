import type { Severity } from '../../checks/check.ts';
import { daysBetween } from '../../document/days.ts';
import { DOSSIER_STATES, type DossierState } from '../dossier.ts';
import { compare } from '../pieces.ts';
import type { ReportedDocument, ReportedDossier } from './report.ts';
import { SEVERITIES } from './severities.ts';

/** What the cover says. */
export interface Totals {
  readonly dossiers: number;
  readonly documents: number;
  /** How many need attention now. */
  readonly attention: number;
  /** Every state, also those that no dossier is in. */
  readonly states: readonly { readonly state: DossierState; readonly count: number }[];
  /** Most first; a dossier of two ministries counts for both. */
  readonly ministries: readonly Count[];
  readonly answeredInTime: number;
  readonly answeredLate: number;
  /** From submission to answer, in days with one decimal; undefined where nothing was answered. */
  readonly averageDays: number | undefined;
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

export function totalsOf(
  dossiers: readonly ReportedDossier[],
  documents: readonly ReportedDocument[],
): Totals {
  const answered = dossiers.flatMap(({ term }) => (term?.answered === undefined ? [] : [term]));
  return {
    dossiers: dossiers.length,
    documents: documents.length,
    attention: dossiers.filter(({ attention }) => attention === 'needed').length,
    states: DOSSIER_STATES.map((state) => ({
      state,
      count: dossiers.filter((dossier) => dossier.state === state).length,
    })),
    ministries: counted(dossiers.flatMap(({ ministries }) => ministries)),
    answeredInTime: answered.filter(({ daysLeft }) => daysLeft >= 0).length,
    answeredLate: answered.filter(({ daysLeft }) => daysLeft < 0).length,
    averageDays: average(answered.flatMap((term) => daysBetween(term.submitted, term.answered ?? '') ?? [])),
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

function average(days: readonly number[]): number | undefined {
  if (days.length === 0) return undefined;
  return Math.round((days.reduce((sum, day) => sum + day, 0) / days.length) * 10) / 10;
}
