import type { Severity } from '../checks/check.ts';
import type { TermRules } from '../document/terms/term.ts';

/** What `.kamervragen.yaml` can hold. The JSON Schema and the settings of the editor say the same; a test compares them. */
export const ROOT_FIELDS = ['controles', 'termijnen', 'langeZin'] as const;
export const TERM_FIELDS = ['antwoord', 'uitstel', 'nadert', 'vrijeDagen'] as const;

/** What a person writes for a severity. */
export const SEVERITY_WORDS: ReadonlyMap<string, Severity | 'off'> = new Map([
  ['fout', 'error'],
  ['waarschuwing', 'warning'],
  ['informatie', 'information'],
  ['hint', 'hint'],
  ['uit', 'off'],
]);

export const FREE_DAY_WORDS: ReadonlyMap<string, TermRules['endOnFreeDay']> = new Map([
  ['blijft', 'stays'],
  ['verschuift', 'moves'],
]);

/** The least and the most, both allowed. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const BOUNDS = {
  antwoord: { least: 1, most: 365 },
  uitstel: { least: 0, most: 365 },
  nadert: { least: 0, most: 60 },
  langeZin: { least: 10, most: 200 },
} as const satisfies Readonly<Record<string, Bounds>>;

export function isWithinBounds(value: unknown, { least, most }: Bounds): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
