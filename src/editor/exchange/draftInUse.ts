import * as vscode from 'vscode';
import { editorInUse } from '../activeDocument.ts';
import { openDocuments } from '../documents.ts';

/** The draft that a command is about: the one of the menu that it was chosen from, or else the one in use. */
export function draftInUse(given: unknown): vscode.TextDocument | undefined {
  const named =
    given instanceof vscode.Uri
      ? openDocuments().find(({ uri }) => uri.toString() === given.toString())
      : undefined;
  return named ?? editorInUse()?.document;
}
