import * as vscode from 'vscode';
import { findLibraries, libraryFolders } from './libraryFolders.ts';

/** How the name of a library ends. */
export const PASSAGES = '.passages.yaml';

const LIBRARIES = `**/*${PASSAGES}`;
const IGNORED = '**/{node_modules,.git}/**';

/** What every file is watched and searched by. */
export const SOURCE_FILES = LIBRARIES;
export const MOST_FILES = 5000;

const IN_IGNORED = /\/(?:node_modules|\.git)\//;

export function isLibrary({ path }: { readonly path: string }): boolean {
  return path.endsWith(PASSAGES);
}

/** Whether a file by its name can hold passages. */
export function isSource({ path }: vscode.Uri): boolean {
  return isLibrary({ path }) && !IN_IGNORED.test(path);
}

/** The libraries that are read: no more than so many. */
export async function findSources(
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const all = await findAllLibraries(log, token);
  const [first] = all.slice(MOST_FILES);
  if (first !== undefined) {
    log.warn(
      `Passages: van ${all.length} bestanden zijn de eerste ${MOST_FILES} gelezen; overgeslagen is alles vanaf ${nameOf(first)}.`,
    );
  }
  return all.slice(0, MOST_FILES);
}

/** The libraries of the workspace and of the folders that the setting names, in the order of their names. */
export async function findAllLibraries(
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const [libraries, elsewhere] = await Promise.all([
    vscode.workspace.findFiles(LIBRARIES, IGNORED, undefined, token),
    Promise.all(libraryFolders().map((folder) => findLibraries(folder, PASSAGES, log, token))),
  ]);
  return unique([...libraries, ...elsewhere.flat()]);
}

/** How a file is called to the user: by its path in the workspace, or else its whole path. */
export function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

function unique(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const byName = new Map(uris.map((uri) => [uri.toString(), uri]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, uri]) => uri);
}
