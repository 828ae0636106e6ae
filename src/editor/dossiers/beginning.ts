import * as vscode from 'vscode';
import { LANGUAGE, openDocuments } from '../documents.ts';
import type { Desk } from './desk.ts';

const OWN_FILES = '**/*.{kamervragen,kamervraag}';
const IGNORED = '**/{node_modules,.git}/**';

/** Starts keeping up with dossiers where there are any: a document of ours is open, or a file of ours is in the workspace. */
export function beginWhereDossiersAre(desk: Desk, log: vscode.LogOutputChannel): vscode.Disposable {
  if (openDocuments().length > 0) desk.begin();
  else
    vscode.workspace.findFiles(OWN_FILES, IGNORED, 1).then(
      (found) => {
        if (found.length > 0) desk.begin();
      },
      (error: unknown) => log.warn(`Dossiers: de map is niet doorzocht. ${String(error)}`),
    );
  return vscode.workspace.onDidOpenTextDocument(({ languageId }) => {
    if (languageId === LANGUAGE) desk.begin();
  });
}
