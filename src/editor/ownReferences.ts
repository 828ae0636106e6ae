import type * as vscode from 'vscode';
import { pointsElsewhere } from '../checks/reading/elsewhere.ts';
import { referencesInText } from '../checks/reading/references.ts';
import type { Document } from '../document/model.ts';
import type { Documents } from './documents.ts';

/**
 * Documents without their references to questions of another set, worked out once per version: following `vraag 3 van
 * het lid …` to one's own question 3 would lead astray.
 */
export type OwnReferences = Pick<Documents, 'get'>;

export function createOwnReferences(documents: Pick<Documents, 'get'>): OwnReferences {
  const known = new WeakMap<Document, Document>();
  const get = (document: vscode.TextDocument): Document => {
    const parsed = documents.get(document);
    const own = known.get(parsed) ?? withOwnReferences(parsed);
    known.set(parsed, own);
    return own;
  };
  return { get };
}

function withOwnReferences(document: Document): Document {
  const own = referencesInText(document).filter((reference) => !pointsElsewhere(document.text, reference));
  const others = document.references.filter((reference) => !('numbers' in reference));
  return { ...document, references: [...own, ...others] };
}
