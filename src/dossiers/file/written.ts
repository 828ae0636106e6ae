import { Document } from 'yaml';
import type { AsideWords } from '../../checks/aside/aside.ts';
import type { Label } from '../../document/model.ts';
import type { NewItem } from '../../library/saving/places.ts';
import type { ListField } from './fields.ts';
import type { NotedTick } from './read.ts';

export interface WrittenItem extends NewItem {
  readonly field: ListField;
}

/** YAML has no place for other control characters. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/g;

export function tickItem({ label, words, on }: NotedTick): WrittenItem {
  return itemOf('afgevinkt', { vraag: numberOf(label), deel: line(words), op: on });
}

export function asideItem({ code, label, words, reason, on }: AsideWords): WrittenItem {
  return itemOf('terzijde', {
    melding: code,
    vraag: label && numberOf(label),
    bij: words && line(words),
    reden: line(reason),
    op: on,
  });
}

function itemOf(
  field: ListField,
  values: Readonly<Record<string, string | number | undefined>>,
): WrittenItem {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const block = new Document([given]).toString({ lineWidth: 0 }).trimEnd();
  return { field, besides: 'others', block, flow: JSON.stringify(given) };
}

/** A plain number without quotes, as a person would write it. */
function numberOf(label: Label): string | number {
  return /^\d+$/.test(label) ? Number(label) : label;
}

/** Words as the file has them: on one line. */
export function line(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(NO_TEXT, '')
    .trim();
}
