import * as vscode from 'vscode';
import { fromHome } from '../homeFolder.ts';

export const LIBRARY_FOLDERS = 'kamervragen.bibliotheek.mappen';

/** Deeper than any library, and an end to folders that contain themselves. */
const DEEPEST = 8;
const MOST_FOLDERS = 2000;

const ABSOLUTE = /^(?:[a-z]:[\\/]|[\\/])/i;
const WITH_SCHEME = /^[a-z][a-z\d+.-]+:\/\//i;

/** The folders that the setting names; one that is not absolute is looked for in each folder of the workspace. */
export function libraryFolders(): readonly vscode.Uri[] {
  const named: unknown = vscode.workspace.getConfiguration().get(LIBRARY_FOLDERS);
  if (!Array.isArray(named)) return [];
  return named.filter((name) => typeof name === 'string' && name.trim() !== '').flatMap(urisOf);
}

/** The files in a folder and the folders in it of which the names end so. A folder that cannot be read is named in the log. */
export async function findLibraries(
  folder: vscode.Uri,
  ending: string,
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  let level: readonly vscode.Uri[] = [folder];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const below: vscode.Uri[] = [];
    for (const one of level.slice(0, MOST_FOLDERS)) {
      if (token.isCancellationRequested) return found;
      for (const [name, type] of await entriesOf(one, log)) {
        const uri = vscode.Uri.joinPath(one, name);
        if (type === vscode.FileType.Directory) below.push(uri);
        else if (name.endsWith(ending)) found.push(uri);
      }
    }
    level = below;
  }
  if (level.length > 0)
    log.warn(`Bibliotheek: dieper dan ${DEEPEST} mappen is in ${folder.fsPath} niet gezocht.`);
  return found;
}

async function entriesOf(
  folder: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    log.warn(`Bibliotheek: de map ${folder.fsPath} is niet te lezen. ${reasonOf(error)}`);
    return [];
  }
}

function urisOf(written: string): readonly vscode.Uri[] {
  const name = fromHome(written.trim());
  if (WITH_SCHEME.test(name)) return [vscode.Uri.parse(name)];
  if (ABSOLUTE.test(name)) return [vscode.Uri.file(name)];
  const path = name.replaceAll('\\', '/');
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, path));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
