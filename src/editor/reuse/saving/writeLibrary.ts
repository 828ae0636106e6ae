import * as vscode from 'vscode';
import type { NewPassage } from '../../../library/save.ts';
import { isThere } from '../../isThere.ts';
import { toRange } from '../../convert.ts';
import { nameOf } from '../sources.ts';

const OPEN = 'Open het bestand';

/** Puts a passage in a library, in one step that can be undone, saves the file and shows the passage in it. */
export async function writePassage(uri: vscode.Uri, passage: NewPassage): Promise<'done' | 'refused'> {
  const { savePassage } = await import('../../yamlFiles.ts');
  const before = await openIfThere(uri);
  const wasDirty = before?.isDirty === true;
  const saved = savePassage(before?.getText() ?? '', passage);
  if (saved.kind === 'refused') {
    await refuse(uri, before, `${saved.reason}.`, saved.span.start);
    return 'refused';
  }
  const edit = new vscode.WorkspaceEdit();
  if (before === undefined) {
    edit.createFile(uri, { ignoreIfExists: true });
    edit.insert(uri, new vscode.Position(0, 0), saved.edit.newText);
  } else edit.replace(uri, toRange(before, saved.edit.span), saved.edit.newText);
  if (!(await vscode.workspace.applyEdit(edit))) {
    await refuse(uri, before, 'het bestand is alleen-lezen of net veranderd.', 0);
    return 'refused';
  }
  const document = await vscode.workspace.openTextDocument(uri);
  // What the user was still at work on is for the user to save.
  const kept = wasDirty || (await document.save());
  await show(document, toRange(document, saved.entry));
  if (!kept)
    void vscode.window.showWarningMessage(`${nameOf(uri)} is gewijzigd, maar kon niet worden opgeslagen.`);
  return 'done';
}

/** Of a file that does not exist yet there is no document. */
async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  if (!(await isThere(vscode.workspace.fs, uri))) return undefined;
  return vscode.workspace.openTextDocument(uri);
}

async function refuse(
  uri: vscode.Uri,
  document: vscode.TextDocument | undefined,
  reason: string,
  offset: number,
): Promise<void> {
  const message = `De passage is niet bewaard in ${nameOf(uri)}: ${reason}`;
  const choices = document === undefined ? [] : [OPEN];
  const choice = await vscode.window.showErrorMessage(message, ...choices);
  if (choice !== OPEN || document === undefined) return;
  const place = document.positionAt(offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
}

/** Beside what is being written, which keeps the cursor. */
async function show(document: vscode.TextDocument, selection: vscode.Range): Promise<void> {
  const viewColumn = vscode.ViewColumn.Beside;
  await vscode.window.showTextDocument(document, { viewColumn, selection, preserveFocus: true });
  vscode.window.setStatusBarMessage(`De passage is bewaard in ${nameOf(document.uri)}.`, 4000);
}
