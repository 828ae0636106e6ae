import * as vscode from 'vscode';
import { isThere } from '../isThere.ts';

/** A file beside another, with a name that none has: `vragen.kamervragen`, or else `vragen-2.kamervragen`. */
export async function freeName(folder: vscode.Uri, stem: string, extension: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, `${stem}${count === 1 ? '' : `-${count}`}${extension}`);
    if (!(await isThere(vscode.workspace.fs, uri)) && !isOpen(uri)) return uri;
  }
}

/** A text that was not saved yet can have the name already. */
function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    (document) => document.uri.path === uri.path && document.isUntitled,
  );
}
