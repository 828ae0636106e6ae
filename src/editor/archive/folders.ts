import * as vscode from 'vscode';
import { fromHome } from '../homeFolder.ts';

export const ARCHIVE_FOLDERS = 'kamervragen.archief.mappen';

const ABSOLUTE = /^(?:[a-z]:[\\/]|[\\/])/i;

/** What a workspace tells of where its archive is. */
export type Workspace = Pick<typeof vscode.workspace, 'isTrusted' | 'getConfiguration' | 'workspaceFolders'>;

/** The folders that the setting names, as far as they are on disk; one that is not absolute is in each folder of the workspace. */
export function foldersOutside(workspace: Workspace = vscode.workspace): readonly vscode.Uri[] {
  // What a folder that is not trusted asks to be read is not read.
  if (!workspace.isTrusted) return [];
  const named: unknown = workspace.getConfiguration().get(ARCHIVE_FOLDERS);
  if (!Array.isArray(named)) return [];
  return named
    .filter((name) => typeof name === 'string' && name.trim() !== '')
    .flatMap((name: string) => urisOf(workspace, fromHome(name.trim())));
}

/** The folders that are open. */
export function workspaceFolders(
  { workspaceFolders: folders }: Pick<Workspace, 'workspaceFolders'> = vscode.workspace,
): readonly vscode.Uri[] {
  return (folders ?? []).map(({ uri }) => uri);
}

/** All folders of the archive: those that are open, and those outside. */
export function archiveFolders(workspace: Workspace = vscode.workspace): readonly vscode.Uri[] {
  return [...workspaceFolders(workspace), ...foldersOutside(workspace)];
}

function urisOf(workspace: Workspace, name: string): readonly vscode.Uri[] {
  if (ABSOLUTE.test(name)) return [vscode.Uri.file(name)];
  const path = name.replaceAll('\\', '/');
  return workspaceFolders(workspace).map((uri) => vscode.Uri.joinPath(uri, path));
}
