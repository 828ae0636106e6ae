import type { Document } from '../document/model.ts';
import type { Fix } from './check.ts';
import { orphanLabels } from './orphanAnswer.ts';
import { renumber } from './refactorings/renumber.ts';

/**
 * The offer to number questions, answers and references anew. None where an answer has no question: its
 * number may be the only trace of a lost one.
 */
export function renumberFixes(document: Document): readonly Fix[] {
  if (orphanLabels(document).size > 0) return [];
  const edits = renumber(document);
  if (edits.length === 0) return [];
  return [{ title: 'Hernummer alle vragen, antwoorden en verwijzingen', edits, preferred: false }];
}
