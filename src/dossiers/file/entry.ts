import { isMap, isScalar } from 'yaml';
import { isIsoDate } from '../../document/days.ts';
import type { Span } from '../../document/model.ts';
import { parseLabels } from '../../document/numbers.ts';
import { readMap } from '../../library/maps.ts';
import { isEmpty, spanOf, textOf } from '../../library/nodes.ts';
import type { LibraryProblem } from '../../library/passage.ts';
import { problemAt, warningAt } from '../../library/problems.ts';
import type { Field } from './fields.ts';

export interface Entry {
  /** By the name of their field: texts on one line, labels as questions have them, dates as ISO 8601. */
  readonly values: ReadonlyMap<string, string>;
  /** The fields of which the value is not what belongs there. */
  readonly mistaken: ReadonlySet<string>;
  readonly problems: readonly LibraryProblem[];
}

/** One item of a list, by the fields that it can have. */
export function readEntry(node: unknown, fields: readonly Field[], within: Span): Entry {
  const span = spanOf(node, within);
  const names = fields.map(({ name }) => name);
  if (!isMap(node)) {
    const message = `Hier horen velden te staan: ${names.join(', ')}.`;
    return { values: new Map(), mistaken: new Set(), problems: [problemAt('veld-verkeerd', span, message)] };
  }
  const read = readMap(node, names, span);
  const problems = [...read.problems];
  const values = new Map<string, string>();
  const mistaken = new Set<string>();
  for (const field of fields) {
    const found = read.values.get(field.name);
    if (found === undefined || isEmpty(found.value)) {
      if (field.required === 'required')
        problems.push(missing(field, found?.key ?? firstKey(read.values, span)));
      continue;
    }
    const value = valueOf(field, found.value);
    if (value !== undefined) values.set(field.name, value);
    else {
      mistaken.add(field.name);
      problems.push(wrong(field, spanOf(found.value, found.key)));
    }
  }
  return { values, mistaken, problems };
}

function valueOf({ kind }: Field, node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const written = (textOf(node) ?? '').replace(/\s+/g, ' ');
  switch (kind) {
    case 'text':
      return written;
    case 'date':
      return isIsoDate(written) ? written : undefined;
    case 'label': {
      const [label, ...more] = parseLabels(written.toLowerCase());
      return more.length === 0 && label === written.toLowerCase() ? label : undefined;
    }
  }
}

/** At the first field: the whole entry would be a wall of red. */
function firstKey(values: ReadonlyMap<string, { readonly key: Span }>, otherwise: Span): Span {
  return values.values().next().value?.key ?? otherwise;
}

function missing({ name }: Field, span: Span): LibraryProblem {
  return problemAt('veld-ontbreekt', span, `Het veld '${name}' ontbreekt of is leeg. Vul het in.`);
}

function wrong({ name, kind }: Field, span: Span): LibraryProblem {
  switch (kind) {
    case 'text':
      return problemAt(
        'veld-verkeerd',
        span,
        `Bij '${name}' hoort een tekst. Zet hem tussen aanhalingstekens.`,
      );
    case 'label':
      return problemAt('veld-verkeerd', span, `Bij '${name}' hoort één vraagnummer, zoals 3 of 1a.`);
    case 'date':
      return warningAt(
        'datum-onjuist',
        span,
        `Bij '${name}' hoort een datum als jaar-maand-dag, bijvoorbeeld 2025-03-01.`,
      );
  }
}
