import * as vscode from 'vscode';
import type { ToDesk } from '../../worker/desk/protocol.ts';
import { followFiles, type Followed } from '../archive/fileFeed.ts';
import { fileOf } from '../archive/fileNames.ts';
import { workspaceFolders } from '../archive/folders.ts';
import { TEXTS_AND_NOTES } from '../archive/virtualChoice.ts';
import { watchWorkspace } from '../archive/watching.ts';
import { isOwnText, openDocuments } from '../documents.ts';
import type { RulesSource } from './rules.ts';

/** Tells the worker of the dossiers what there is, from `begin` on and until it is stopped; then it can begin again. */
export interface DeskFeed {
  readonly begin: () => void;
  readonly stop: () => void;
}

export function createDeskFeed(
  tell: (message: ToDesk) => void,
  rules: RulesSource,
  log: vscode.LogOutputChannel,
): DeskFeed {
  let following: readonly vscode.Disposable[] = [];
  const follow = (): void =>
    tell({
      kind: 'follow',
      files: openDocuments()
        .filter(isOwnText)
        .map(({ uri }) => fileOf(uri)),
    });
  const useRules = (): void => tell({ kind: 'use', rules: rules.get() });
  const begin = (): void => {
    if (following.length > 0) return;
    const files = followFiles(filesFor(tell, useRules), log);
    follow();
    following = [
      files,
      rules.onDidChange(useRules),
      vscode.workspace.onDidOpenTextDocument(follow),
      vscode.workspace.onDidCloseTextDocument(follow),
    ];
  };
  const stop = (): void => {
    vscode.Disposable.from(...following).dispose();
    following = [];
  };
  return { begin, stop };
}

function filesFor(tell: (message: ToDesk) => void, useRules: () => void): Followed {
  return {
    order: tell,
    open: () => {
      // Each folder has settings of its own.
      useRules();
      tell({ kind: 'open', folders: foldersOnDisk() });
    },
    folders: workspaceFolders,
    virtual: TEXTS_AND_NOTES,
    watch: watchWorkspace,
    isWanted: isInWorkspace,
  };
}

/** What was opened from elsewhere is no dossier of this workspace; what was never saved may become one. */
function isInWorkspace({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

function foldersOnDisk(): readonly string[] {
  return workspaceFolders()
    .filter(({ scheme }) => scheme === 'file')
    .map(({ fsPath }) => fsPath);
}
