import * as vscode from 'vscode';
import { libraryFolders } from './libraryFolders.ts';

export interface OutsideWatchers {
  readonly dispose: () => void;
  /** Looks again which folders there are. */
  readonly renew: () => void;
}

export interface Watching {
  readonly put: (uri: vscode.Uri) => void;
  readonly remove: (uri: vscode.Uri) => void;
}

/** Tells of the files with a name that ends so, in each folder outside the workspace that the setting names. */
export function createOutsideWatchers(ending: string, { put, remove }: Watching): OutsideWatchers {
  let current: readonly vscode.Disposable[] = [];
  const dispose = (): void => current.forEach((one) => void one.dispose());
  const renew = (): void => {
    dispose();
    current = libraryFolders().flatMap((folder) => {
      const pattern = new vscode.RelativePattern(folder, `**/*${ending}`);
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      return [watcher, watcher.onDidCreate(put), watcher.onDidChange(put), watcher.onDidDelete(remove)];
    });
  };
  renew();
  return { renew, dispose };
}
