import * as vscode from 'vscode';
import type { Edited } from '../../../dossiers/file/edit.ts';
import { dossierFileOf } from '../../../dossiers/file/names.ts';
import { toRange } from '../../convert.ts';

/** Where what reviewers note of a document is kept; nothing for a text that is no file yet. */
export function dossierFileUri(document: vscode.Uri): vscode.Uri | undefined {
  return document.scheme === 'untitled' ? undefined : document.with({ path: dossierFileOf(document.path) });
}

/** The change of a file's text; `''` is the text of a file that is not there. */
export type Change = (text: string) => Edited;

/**
 * Notes something in the dossier's file of a document and saves it: one edit, which one undo in that file takes back.
 * Says why where it cannot be done.
 */
export async function noteInDossierFile(document: vscode.Uri, change: Change): Promise<void> {
  const uri = dossierFileUri(document);
  if (uri === undefined) {
    void vscode.window.showWarningMessage(
      'Bewaar het document eerst: wat u afvinkt of terzijde legt, komt in een bestand ernaast.',
    );
    return;
  }
  const file = await opened(uri);
  const edited = change(file?.getText() ?? '');
  if (edited.kind === 'refused') {
    void vscode.window.showErrorMessage(
      `In ‘${nameOf(uri)}’ kon niets worden gewijzigd: ${edited.reason}. Verbeter het bestand en probeer het opnieuw.`,
    );
    return;
  }
  const done = await vscode.workspace.applyEdit(editFor(uri, file, edited));
  const isSaved = done && (await (await vscode.workspace.openTextDocument(uri)).save());
  if (!isSaved)
    void vscode.window.showErrorMessage(
      `‘${nameOf(uri)}’ kon niet worden bewaard. Is het bestand alleen-lezen, of is de schijf vol?`,
    );
}

function editFor(
  uri: vscode.Uri,
  file: vscode.TextDocument | undefined,
  { edit }: Extract<Edited, { readonly kind: 'edited' }>,
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  if (file === undefined) {
    change.createFile(uri, { ignoreIfExists: true });
    change.insert(uri, new vscode.Position(0, 0), edit.newText);
  } else change.replace(uri, toRange(file, edit.span), edit.newText);
  return change;
}

/** As it is open or on disk; nothing where it is not there. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined; // Not there, or not to be reached: then making it says so.
  }
  return vscode.workspace.openTextDocument(uri);
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
