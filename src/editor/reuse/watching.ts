import * as vscode from 'vscode';
import { LIBRARY_FOLDERS } from './libraryFolders.ts';
import { createOutsideWatchers } from './outsideWatchers.ts';
import type { Shelf } from './shelf.ts';
import { PASSAGES, SOURCE_FILES } from './sources.ts';

/** Tells what changes on disk and in the settings, until it is disposed of. */
export function watchSources(
  shelf: Pick<Shelf, 'add' | 'remove'>,
  changed: () => void,
  findAgain: () => void,
): vscode.Disposable {
  const put = (uri: vscode.Uri): void => {
    shelf.add(uri);
    changed();
  };
  const outside = createOutsideWatchers(PASSAGES, { put, remove: shelf.remove });
  return vscode.Disposable.from(
    outside,
    ...watch('**/*', SOURCE_FILES, put, shelf.remove, findAgain),
    vscode.workspace.onDidChangeWorkspaceFolders(findAgain),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(LIBRARY_FOLDERS)) return;
      outside.renew();
      findAgain();
    }),
  );
}

/** Of a folder that is made, moved or removed nothing is told of the files in it: so all names are watched. */
function watch(
  names: vscode.GlobPattern,
  files: vscode.GlobPattern,
  put: (uri: vscode.Uri) => void,
  remove: (uri: vscode.Uri) => void,
  findAgain: () => void,
): readonly vscode.Disposable[] {
  const all = vscode.workspace.createFileSystemWatcher(names, false, true, false);
  const changes = vscode.workspace.createFileSystemWatcher(files, true, false, true);
  const made = (uri: vscode.Uri): void => {
    if (looksLikeFolder(uri)) findAgain();
    else put(uri);
  };
  return [all, changes, all.onDidCreate(made), all.onDidDelete(remove), changes.onDidChange(put)];
}

function looksLikeFolder({ path }: vscode.Uri): boolean {
  return !/\.[^/]*$/.test(path);
}
