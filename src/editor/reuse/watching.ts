import * as vscode from 'vscode';
import { LIBRARY_FOLDERS, libraryFolders } from './libraryFolders.ts';
import type { Shelf } from './shelf.ts';
import { SOURCE_FILES } from './sources.ts';

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
  const outside = createOutsideWatchers(put, shelf.remove);
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

interface Renewable {
  readonly dispose: () => void;
  readonly renew: () => void;
}

/** One for each folder outside the workspace that the setting names. */
function createOutsideWatchers(put: (uri: vscode.Uri) => void, remove: (uri: vscode.Uri) => void): Renewable {
  let current: readonly vscode.Disposable[] = [];
  const dispose = (): void => current.forEach((one) => void one.dispose());
  const renew = (): void => {
    dispose();
    current = libraryFolders().flatMap((folder) => {
      const pattern = new vscode.RelativePattern(folder, '**/*.passages.yaml');
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      return [watcher, watcher.onDidCreate(put), watcher.onDidChange(put), watcher.onDidDelete(remove)];
    });
  };
  renew();
  return { renew, dispose };
}

function looksLikeFolder({ path }: vscode.Uri): boolean {
  return !/\.[^/]*$/.test(path);
}
