import * as vscode from 'vscode';
import { foldingSpans } from '../document/folding.ts';
import { LANGUAGE, type Documents } from './documents.ts';
import { toRange } from './convert.ts';

export function registerFolding(documents: Documents): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(LANGUAGE, {
    provideFoldingRanges: (document) =>
      foldingSpans(documents.get(document))
        .map((span) => toRange(document, span))
        .filter((range) => range.end.line > range.start.line)
        .map((range) => new vscode.FoldingRange(range.start.line, range.end.line)),
  });
}
