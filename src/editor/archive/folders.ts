import * as vscode from 'vscode';
import { fromHome } from '../homeFolder.ts';

export const ARCHIVE_FOLDERS = 'kamervragen.archief.mappen';

const ABSOLUTE = /^(?:[a-z]:[\\/]|[\\/])/i;

/** The folders that the setting names, as far as they are on disk; one that is not absolute is in each folder of the workspace. */
export function foldersOutside(): readonly vscode.Uri[] {
  // What a folder that is not trusted asks to be read is not read.
  if (!vscode.workspace.isTrusted) return [];
  const named: unknown = vscode.workspace.getConfiguration().get(ARCHIVE_FOLDERS);
  if (!Array.isArray(named)) return [];
  return named
    .filter((name) => typeof name === 'string' && name.trim() !== '')
    .flatMap((name: string) => urisOf(fromHome(name.trim())));
}

/** All folders of the archive: those that are open, and those outside. */
export function archiveFolders(): readonly vscode.Uri[] {
  return [...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri), ...foldersOutside()];
}

function urisOf(name: string): readonly vscode.Uri[] {
  if (ABSOLUTE.test(name)) return [vscode.Uri.file(name)];
  const path = name.replaceAll('\\', '/');
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, path));
}
