import type * as vscode from 'vscode';

/** Whether there is something under a name. */
export async function isThere(files: Pick<vscode.FileSystem, 'stat'>, uri: vscode.Uri): Promise<boolean> {
  try {
    await files.stat(uri);
    return true;
  } catch {
    return false; // What cannot be looked at is found out when it is written.
  }
}
