import * as vscode from 'vscode';
import { declarationsOf, mentionsOf } from '../document/destinations.ts';
import { targetAt } from '../document/targets.ts';
import { toRange } from './convert.ts';
import { LANGUAGE } from './documents.ts';
import type { OwnReferences } from './ownReferences.ts';

/** Everything in a document that is about the same question, footnote or Aanhangsel. */
export function registerReferences(documents: OwnReferences): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(LANGUAGE, {
    provideReferences: (document, position, { includeDeclaration }) => {
      const parsed = documents.get(document);
      const target = targetAt(parsed, document.offsetAt(position));
      if (target === undefined) return [];
      const declared = includeDeclaration ? declarationsOf(parsed, target) : [];
      return [...declared.map(({ selection }) => selection), ...mentionsOf(parsed, target)].map(
        (span) => new vscode.Location(document.uri, toRange(document, span)),
      );
    },
  });
}
