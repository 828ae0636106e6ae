import * as vscode from 'vscode';
import type { FileOrder } from '../../worker/protocol.ts';
import { fileOf } from './fileNames.ts';
import { followOpenTexts } from './openTexts.ts';
import { createVirtualFiles } from './virtualFiles.ts';
import type { VirtualChoice } from './virtualChoice.ts';
import type { Watcher } from './watching.ts';

/** What a worker keeps up with. */
export interface Followed {
  readonly order: (order: FileOrder) => void;
  /** Tells which folders there are to read. */
  readonly open: () => void;
  readonly folders: () => readonly vscode.Uri[];
  /** What is to be read in folders that are not on disk. */
  readonly virtual: VirtualChoice;
  readonly watch: (watcher: Watcher) => vscode.Disposable;
  /** Whether a text that is open and is not, or not as it is, in a file is to be read. */
  readonly isWanted: (document: vscode.TextDocument) => boolean;
}

/** Tells a worker what there is to read, now and whenever it changes, until it is disposed of. */
export function followFiles(followed: Followed, log: vscode.LogOutputChannel): vscode.Disposable {
  const { order, folders, isWanted } = followed;
  const show = (uri: vscode.Uri, bytes: Uint8Array): void =>
    order({ kind: 'show', file: fileOf(uri), bytes });
  const takeBack = (uri: vscode.Uri): void => order({ kind: 'take-back', file: fileOf(uri) });
  const virtual = createVirtualFiles(followed.virtual, { show, takeBack }, log);
  const look = (uri: vscode.Uri): void => {
    if (uri.scheme === 'file') order({ kind: 'look', path: uri.fsPath });
    else void virtual.look(uri);
  };
  const open = (): void => {
    followed.open();
    void virtual.lookAtAll();
  };
  const lookAtAll = (): void => {
    folders().forEach(look);
    void virtual.lookAtAll();
  };
  open();
  return vscode.Disposable.from(
    followOpenTexts({
      isWanted,
      show: (document) => show(document.uri, new TextEncoder().encode(document.getText())),
      // Of a file that is not on disk the worker has only what it is shown: now it is to be that of the file.
      takeBack: (uri) => (virtual.has(uri) ? look(uri) : takeBack(uri)),
    }),
    followed.watch({ look, lookAtAll, foldersChanged: open }),
  );
}
