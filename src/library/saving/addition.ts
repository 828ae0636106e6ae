import { isMap, isSeq, type Document } from 'yaml';
import type { Span } from '../../document/model.ts';
import { readMap } from '../maps.ts';
import { isEmpty, spanOf } from '../nodes.ts';
import { appendToBlock, appendToFlow, beginList, startField, type Addition, type NewItem } from './places.ts';

const BEGINNING: Span = { start: 0, end: 0 };

/** Adds to the list under a field of a file; nothing where the file has no place for it. */
export function additionTo(document: Document, text: string, item: NewItem): Addition | undefined {
  const root = document.contents;
  if (isEmpty(root)) return startField(text, item);
  if (!isMap(root)) return undefined;
  const { values } = readMap(root, [item.field], BEGINNING);
  const field = values.get(item.field);
  if (field === undefined)
    return item.besides === 'others' && root.flow !== true ? startField(text, item) : undefined;
  const { key, value } = field;
  if (root.flow === true) return isSeq(value) ? appendToFlow(value, item) : undefined;
  if (isEmpty(value)) return beginList(text, { start: key.end + 1, end: key.end + 1 }, item);
  if (!isSeq(value)) return undefined;
  if (value.flow !== true) return appendToBlock(text, value, item);
  return value.items.length === 0 ? beginList(text, spanOf(value, key), item) : appendToFlow(value, item);
}
