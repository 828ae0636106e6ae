import * as vscode from 'vscode';
import { mayHoldAnswers } from '../../worker/readSource.ts';

const FILES = '**/*.{kamervragen,kamervraag,txt,md,TXT,MD}';
const IGNORED = '**/{node_modules,.git}/**';

/** Reads the files that are not on a disk, as in a workspace on a server elsewhere: the worker cannot. */
export async function readVirtualFiles(
  show: (uri: vscode.Uri, bytes: Uint8Array) => void,
  log: vscode.LogOutputChannel,
): Promise<void> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    if (uri.scheme === 'file') continue;
    for (const file of await vscode.workspace.findFiles(new vscode.RelativePattern(uri, FILES), IGNORED)) {
      await readVirtualFile(file, show, log);
    }
  }
}

/** One of them, that came or changed. */
export async function readVirtualFile(
  uri: vscode.Uri,
  show: (uri: vscode.Uri, bytes: Uint8Array) => void,
  log: vscode.LogOutputChannel,
): Promise<void> {
  if (!mayHoldAnswers(uri.path)) return;
  try {
    show(uri, await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    log.warn(`Archief: ${uri.toString()} is niet te lezen. ${String(error)}`);
  }
}
