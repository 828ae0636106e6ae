import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { extension, workspaceFile } from './opened.ts';

/** A sample in another format; the extension is there as well then. */
export async function sample(name: string): Promise<vscode.Uri> {
  await extension();
  const found = vscode.extensions.getExtension('kamervragen.kamervragen');
  return vscode.Uri.joinPath(found?.extensionUri ?? assert.fail('no extension'), 'seeds', 'leesbus', name);
}

/** A folder in the workspace with a sample file under several names. */
export async function folderWith(source: vscode.Uri, names: readonly string[]): Promise<vscode.Uri> {
  const folder = workspaceFile(randomUUID());
  for (const name of names) await vscode.workspace.fs.copy(source, vscode.Uri.joinPath(folder, name));
  return folder;
}

export async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}
