import { isScalar, type YAMLMap } from 'yaml';
import type { Span } from '../document/model.ts';
import { nearest } from './nearest.ts';
import { spanOf } from './nodes.ts';
import { problemAt, warningAt } from './problems.ts';
import type { LibraryProblem } from './passage.ts';

export interface FieldValue {
  readonly key: Span;
  /** A node of the YAML document, or nothing. */
  readonly value: unknown;
}

export interface Fields {
  /** By name; of a field that stands twice, the first. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly problems: readonly LibraryProblem[];
}

/** Nobody reads more, and to find out what was meant takes time. */
const MOST_PROBLEMS = 100;

/** The fields of a map that may be there, and what is wrong with the others. */
export function readMap(map: YAMLMap, names: readonly string[], within: Span): Fields {
  const values = new Map<string, FieldValue>();
  const problems: LibraryProblem[] = [];
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const span = spanOf(key, within);
    if (problems.length >= MOST_PROBLEMS) break;
    if (!names.includes(name)) problems.push(unknownField(name, names, span));
    else if (values.has(name)) problems.push(doubleField(name, span));
    else values.set(name, { key: span, value });
  }
  return { values, problems };
}

function unknownField(name: string, names: readonly string[], span: Span): LibraryProblem {
  const meant = nearest(name, names);
  const advice = meant === undefined ? possible(names) : `Bedoelt u '${meant}'?`;
  return warningAt('veld-onbekend', span, `Onbekend veld '${shortened(name)}'. ${advice}`);
}

/** More are not read in a message. */
const MOST_NAMES = 10;

function possible(names: readonly string[]): string {
  return names.length > MOST_NAMES ? 'Haal het weg.' : `Mogelijk zijn: ${names.join(', ')}.`;
}

function doubleField(name: string, span: Span): LibraryProblem {
  return problemAt(
    'veld-dubbel',
    span,
    `Het veld '${name}' staat hier al. Haal één van de twee weg; nu telt het eerste.`,
  );
}

function shortened(name: string): string {
  const line = name.replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
