import * as vscode from 'vscode';
import type { TextEdit } from '../checks/check.ts';
import { toTextEdits } from './convert.ts';
import { LANGUAGE } from './documents.ts';

/** The editor that the user is in, if it has a document of ours; says so where it has not. */
export function editorInUse(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  // Where no text has the focus, as in the walkthrough, the one that is in sight is meant.
  const editors = activeTextEditor === undefined ? visibleTextEditors : [activeTextEditor];
  const editor = editors.find(({ document }) => document.languageId === LANGUAGE);
  if (editor !== undefined) return editor;
  void vscode.window.showInformationMessage('Open eerst een document met Kamervragen.');
  return undefined;
}

/** A change of one document that one undo takes back. */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, edits));
  return edit;
}

/** Makes a change that was worked out for the document as it is now; VS Code refuses it if the text has changed since. */
export async function applyNow(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): Promise<'done' | 'refused'> {
  if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))) return 'done';
  void vscode.window.showWarningMessage(
    'De tekst is niet gewijzigd: het bestand is alleen-lezen of net veranderd. Probeer het opnieuw.',
  );
  return 'refused';
}
