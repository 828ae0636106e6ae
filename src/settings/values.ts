import { isScalar } from 'yaml';
import type { FieldValue } from '../library/maps.ts';
import { nearest } from '../library/nearest.ts';
import { isEmpty, spanOf, textOf } from '../library/nodes.ts';
import type { LibraryProblem } from '../library/passage.ts';
import { problemAt } from '../library/problems.ts';
import { isWithinBounds, type Bounds } from './fields.ts';

/** A field's whole number within bounds; nothing where it is not there or is none, which becomes a problem. */
export function numberIn(
  fields: ReadonlyMap<string, FieldValue>,
  name: string,
  bounds: Bounds,
  problems: LibraryProblem[],
): number | undefined {
  const field = fields.get(name);
  if (field === undefined || isEmpty(field.value)) return undefined;
  const value = isScalar(field.value) ? field.value.value : undefined;
  if (isWithinBounds(value, bounds)) return value;
  const message = `Bij '${name}' hoort een heel getal van ${bounds.least} tot en met ${bounds.most}.`;
  problems.push(problemAt('veld-verkeerd', spanOf(field.value, field.key), message));
  return undefined;
}

/** What a field's word means; nothing where it is not there or is another word, which becomes a problem. */
export function wordIn<Meaning>(
  fields: ReadonlyMap<string, FieldValue>,
  name: string,
  words: ReadonlyMap<string, Meaning>,
  problems: LibraryProblem[],
): Meaning | undefined {
  const field = fields.get(name);
  if (field === undefined || isEmpty(field.value)) return undefined;
  const written = textOf(field.value) ?? '';
  const meaning = words.get(written);
  if (meaning !== undefined) return meaning;
  const all = [...words.keys()];
  const meant = nearest(written, all);
  const advice = meant === undefined ? '' : ` Bedoelt u '${meant}'?`;
  const message = `Bij '${name}' hoort één van deze woorden: ${all.join(', ')}.${advice}`;
  problems.push(problemAt('veld-verkeerd', spanOf(field.value, field.key), message));
  return undefined;
}
