import * as vscode from 'vscode';
import type { VirtualChoice } from './virtualChoice.ts';

const IGNORED = '**/{node_modules,.git}/**';

/** The files of the workspace that are not on a disk, as in a workspace on a server elsewhere: the worker cannot read them. */
export interface VirtualFiles {
  readonly lookAtAll: () => Promise<void>;
  /** A file that came, changed or went, or a folder that went with what was in it. */
  readonly look: (uri: vscode.Uri) => Promise<void>;
  readonly has: (uri: vscode.Uri) => boolean;
}

export interface Shown {
  readonly show: (uri: vscode.Uri, bytes: Uint8Array) => void;
  readonly takeBack: (uri: vscode.Uri) => void;
}

function isBeingWritten(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === uri.toString());
}

function virtualFolders(): readonly vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? [])
    .map(({ uri }) => uri)
    .filter(({ scheme }) => scheme !== 'file');
}

export function createVirtualFiles(
  { files: pattern, isWanted }: VirtualChoice,
  { show, takeBack }: Shown,
  log: vscode.LogOutputChannel,
): VirtualFiles {
  const known = new Map<string, vscode.Uri>();
  const forget = (gone: vscode.Uri): void => {
    for (const [name, uri] of [...known]) {
      if (name !== gone.toString() && !name.startsWith(`${gone.toString()}/`)) continue;
      known.delete(name);
      takeBack(uri);
    }
  };
  const look = async (uri: vscode.Uri): Promise<void> => {
    try {
      const { type } = await vscode.workspace.fs.stat(uri);
      if (type !== vscode.FileType.File || !isWanted(uri.path)) return;
      const bytes = await vscode.workspace.fs.readFile(uri);
      known.set(uri.toString(), uri);
      // Of a text that is being written the archive has what the user sees.
      if (!isBeingWritten(uri)) show(uri, bytes);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') forget(uri);
      else log.warn(`Archief: ${uri.toString()} is niet te lezen. ${String(error)}`);
    }
  };
  const lookAtAll = async (): Promise<void> => {
    const found = new Set<string>();
    try {
      for (const folder of virtualFolders()) {
        const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), IGNORED);
        for (const file of files) await look(file);
        files.forEach((file) => found.add(file.toString()));
      }
      for (const uri of [...known.values()]) if (!found.has(uri.toString())) forget(uri);
    } catch (error) {
      log.warn(`Archief: niet alle bestanden zijn gevonden. ${String(error)}`);
    }
  };
  return { look, lookAtAll, has: (uri) => known.has(uri.toString()) };
}
