import * as vscode from 'vscode';
import { lineAt, readLines } from '../document/lines.ts';
import type { Span } from '../document/model.ts';

/** The one place where offsets become positions. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The same for a text of which no document is open; VS Code counts its lines alike. */
export function toRangeIn(text: string, { start, end }: Span): vscode.Range {
  const lines = readLines(text);
  const positionOf = (offset: number): vscode.Position => {
    const line = lineAt(lines, offset);
    return new vscode.Position(line, offset - (lines.starts[line] ?? 0));
  };
  return new vscode.Range(positionOf(start), positionOf(end));
}

/** Edits by offset as edits of a text document. */
export function toTextEdits(
  document: vscode.TextDocument,
  edits: readonly { readonly span: Span; readonly newText: string }[],
): vscode.TextEdit[] {
  return edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit.span), edit.newText));
}
