import * as vscode from 'vscode';
import type { Span } from '../document/model.ts';

/** The one place where offsets become positions. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Edits by offset as edits of a text document. */
export function toTextEdits(
  document: vscode.TextDocument,
  edits: readonly { readonly span: Span; readonly newText: string }[],
): vscode.TextEdit[] {
  return edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit.span), edit.newText));
}
