import type * as vscode from 'vscode';

/** Where a text will be saved that was opened beside a file and has not been saved yet; any other place as it is. */
export function placeOnDisk(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === 'untitled' && uri.path.startsWith('/') ? uri.with({ scheme: 'file' }) : uri;
}
