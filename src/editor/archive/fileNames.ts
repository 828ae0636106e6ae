import * as vscode from 'vscode';

/** What a file is called in the archive: by its path on disk, or else by its URI. */
export function fileOf(uri: vscode.Uri): string {
  return uri.scheme === 'file' ? uri.fsPath : uri.toString();
}

export function uriOf(file: string): vscode.Uri {
  return /^[a-z][a-z\d+.-]+:/i.test(file) ? vscode.Uri.parse(file) : vscode.Uri.file(file);
}
