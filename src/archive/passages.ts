import type { Document } from '../document/model.ts';
import type { Passage } from './passage.ts';
import { passageFrom } from './passageFrom.ts';
import { sourceOf } from './sourceOf.ts';

/** The texts of a document that can be used again: each answer with its questions, or each paragraph of a letter. */
export function passagesOf(document: Document, file: string): readonly Passage[] {
  const source = sourceOf(document, file);
  if (source === undefined) return [];
  return source.entries.map((entry) => passageFrom({ document: source.document, entry }));
}
