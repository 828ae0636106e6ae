import * as vscode from 'vscode';
import { ARCHIVE_FOLDERS, foldersOutside } from './folders.ts';

/** What is done with what happens. */
export interface Watcher {
  readonly look: (uri: vscode.Uri) => void;
  /** Things may have happened of which nothing was told. */
  readonly lookAtAll: () => void;
  readonly foldersChanged: () => void;
}

/** Tells of every file and folder that comes, changes or goes in the archive's folders, until it is disposed of. */
export function watchArchive({ look, lookAtAll, foldersChanged }: Watcher): vscode.Disposable {
  const outside = createOutsideWatchers(look);
  const renew = (): void => {
    outside.renew();
    foldersChanged();
  };
  return vscode.Disposable.from(
    outside,
    watchWorkspace({ look, lookAtAll, foldersChanged: renew }),
    vscode.workspace.onDidGrantWorkspaceTrust(renew),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(ARCHIVE_FOLDERS)) renew();
    }),
  );
}

/** Tells of every file and folder that comes, changes or goes in the workspace, until it is disposed of. */
export function watchWorkspace({ look, lookAtAll, foldersChanged }: Watcher): vscode.Disposable {
  return vscode.Disposable.from(
    watch('**/*', look),
    followUser(look),
    followFocus(lookAtAll),
    vscode.workspace.onDidChangeWorkspaceFolders(foldersChanged),
  );
}

/** Of a folder that is made, moved or removed VS Code tells nothing of the files in it: the folder itself is looked at. */
function watch(pattern: vscode.GlobPattern, look: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(look),
    watcher.onDidChange(look),
    watcher.onDidDelete(look),
  );
}

/**
 * What the user does in VS Code itself is told of wherever it is. Changes in a folder that came with folders in it at
 * once are not: on Linux the inner ones were there before the outer one was watched.
 */
function followUser(look: (uri: vscode.Uri) => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument(({ uri }) => look(uri)),
    vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(look)),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(look)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) [oldUri, newUri].forEach(look);
    }),
  );
}

/** In milliseconds. */
const RETURNED_AFTER = 60_000;

/** What others did on a network share VS Code often is not told of: all is looked at when the user comes back to it. */
function followFocus(lookAtAll: () => void): vscode.Disposable {
  let leftAt = Infinity;
  return vscode.window.onDidChangeWindowState(({ focused }) => {
    if (focused && performance.now() - leftAt > RETURNED_AFTER) lookAtAll();
    leftAt = focused ? Infinity : performance.now();
  });
}

interface Renewable {
  readonly dispose: () => void;
  readonly renew: () => void;
}

/** One for each folder outside the workspace. */
function createOutsideWatchers(look: (uri: vscode.Uri) => void): Renewable {
  let current: readonly vscode.Disposable[] = [];
  const dispose = (): void => current.forEach((one) => void one.dispose());
  const renew = (): void => {
    dispose();
    current = foldersOutside().map((folder) => watch(new vscode.RelativePattern(folder, '**/*'), look));
  };
  renew();
  return { renew, dispose };
}
