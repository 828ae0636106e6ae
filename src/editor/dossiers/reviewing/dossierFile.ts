import * as vscode from 'vscode';
import type { TextEdit } from '../../../checks/check.ts';
import type { Edited } from '../../../dossiers/file/edit.ts';
import { dossierFileOf } from '../../../dossiers/file/names.ts';
import { toRange } from '../../convert.ts';
import { nameOf } from '../../exchange/reading.ts';
import { changeLatest, type EditableFile, type Seen } from './latest.ts';
import { createOneByOne } from './oneByOne.ts';

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
export type NoteInDossierFile = (document: vscode.Uri, change: Change) => Promise<void>;

/** Of what is noted in one file each waits for what was asked before it. */
export function createNoting(): NoteInDossierFile {
  const oneByOne = createOneByOne();
  return async (document, change) => {
    const uri = dossierFileUri(document);
    if (uri !== undefined) return oneByOne(uri.toString(), () => note(uri, change));
    void vscode.window.showWarningMessage(
      'Bewaar het document eerst: wat u afvinkt of terzijde legt, komt in een bestand ernaast.',
    );
  };
}

async function note(uri: vscode.Uri, change: Change): Promise<void> {
  const outcome = await changeLatest(editable(uri), change);
  if (outcome.kind === 'as-it-is') return;
  if (outcome.kind === 'refused') {
    void vscode.window.showErrorMessage(
      `In ‘${nameOf(uri)}’ kon niets worden gewijzigd: ${outcome.reason}. Verbeter het bestand en probeer het opnieuw.`,
    );
    return;
  }
  const isSaved = outcome.kind === 'done' && (await (await vscode.workspace.openTextDocument(uri)).save());
  if (!isSaved)
    void vscode.window.showErrorMessage(
      `‘${nameOf(uri)}’ kon niet worden bewaard. Is het bestand alleen-lezen, of is de schijf vol?`,
    );
}

interface SeenFile extends Seen {
  readonly document: vscode.TextDocument | undefined;
}

function editable(uri: vscode.Uri): EditableFile<SeenFile> {
  return {
    look: async () => {
      const document = await opened(uri);
      return { document, text: document?.getText() ?? '', version: document?.version };
    },
    // VS Code refuses an edit of a text that changed since, and to make a file that has come.
    apply: async ({ document, version }, edit) =>
      document?.version === version && (await vscode.workspace.applyEdit(editFor(uri, document, edit))),
  };
}

function editFor(
  uri: vscode.Uri,
  document: vscode.TextDocument | undefined,
  { span, newText }: TextEdit,
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  if (document === undefined) {
    change.createFile(uri);
    change.insert(uri, new vscode.Position(0, 0), newText);
  } else change.replace(uri, toRange(document, span), newText);
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
