import * as vscode from 'vscode';
import type { Passage } from '../../archive/passage.ts';
import { toRange } from '../convert.ts';
import type { Documents } from '../documents.ts';
import { textToInsert } from './insertion.ts';
import { placed } from './placing.ts';

/** Where a passage is to be put. */
export interface Target {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  readonly viewColumn: vscode.ViewColumn | undefined;
}

/** Puts a passage in, in one step that can be undone; the cursor comes after it. */
export async function insert(
  documents: Documents,
  { document, position, viewColumn }: Target,
  passage: Passage,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(
    document,
    viewColumn === undefined ? {} : { viewColumn },
  );
  const parsed = documents.get(document);
  const text = textToInsert(passage, parsed);
  const { span, newText } = placed(parsed, document.offsetAt(position), text);
  const done = await editor.edit((edit) => edit.replace(toRange(document, span), newText));
  if (!done) {
    void vscode.window.showErrorMessage('De passage kon niet worden ingevoegd. Is het bestand alleen-lezen?');
    return;
  }
  const before = newText.slice(0, newText.lastIndexOf(text) + text.length);
  const end = document.positionAt(span.start + withLineEndsOf(document, before).length);
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(editor.selection);
}

/** Opens the file that a passage is from, beside the draft, with the passage selected. */
export async function openSource({ source }: Passage): Promise<void> {
  try {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source.file));
    const { start, end } = source.span;
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, selection });
  } catch {
    // Taken away since it was read: what VS Code says of it helps no one.
    void vscode.window.showErrorMessage(
      `${source.label} is niet te openen. Is het bestand verplaatst of verwijderd?`,
    );
  }
}

export async function copyWithSource({ source }: Passage, text: string): Promise<void> {
  await vscode.env.clipboard.writeText(`${text}\n\nBron: ${source.label}\n`);
  vscode.window.setStatusBarMessage('De passage is gekopieerd, met de bron eronder.', 4000);
}

function withLineEndsOf({ eol }: vscode.TextDocument, text: string): string {
  return text.replace(/\r?\n/g, eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n');
}
