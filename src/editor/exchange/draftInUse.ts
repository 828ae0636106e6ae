import * as vscode from 'vscode';
import { editorInUse } from '../activeDocument.ts';
import { openDocuments } from '../documents.ts';

/** The draft that a command is about; says so to the user where there is none. */
export type DraftInUse = (given: unknown) => vscode.TextDocument | undefined;

/** That of the menu that it was chosen from, or that of the preview that has the focus, or that of the editor in use. */
export function findDraftInUse(previewed: () => vscode.TextDocument | undefined): DraftInUse {
  return (given) => {
    const named =
      given instanceof vscode.Uri
        ? openDocuments().find(({ uri }) => uri.toString() === given.toString())
        : undefined;
    return named ?? previewed() ?? editorInUse()?.document;
  };
}
