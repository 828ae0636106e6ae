import * as vscode from 'vscode';
import { checksum } from '../../archive/index/checksum.ts';
import type { Order } from '../../worker/protocol.ts';
import { fileOf } from './fileNames.ts';
import { archiveFolders } from './folders.ts';
import { followOpenTexts } from './openTexts.ts';
import { followSynonyms } from './synonyms.ts';
import { createVirtualFiles } from './virtualFiles.ts';
import { watchArchive } from './watching.ts';

/** Tells the worker what there is to read, from `begin` on and until it is stopped; then it can begin again. */
export interface Feed {
  readonly begin: () => void;
  readonly stop: () => void;
}

export function createFeed(
  order: (order: Order) => void,
  storage: vscode.Uri,
  log: vscode.LogOutputChannel,
): Feed {
  let following: readonly { readonly dispose: () => unknown }[] = [];
  const show = (uri: vscode.Uri, bytes: Uint8Array): void =>
    order({ kind: 'show', file: fileOf(uri), bytes });
  const takeBack = (uri: vscode.Uri): void => order({ kind: 'take-back', file: fileOf(uri) });
  const virtual = createVirtualFiles({ show, takeBack }, log);
  const look = (uri: vscode.Uri): void => {
    if (uri.scheme === 'file') order({ kind: 'look', path: uri.fsPath });
    else void virtual.look(uri);
  };
  const open = (): void => {
    order(openOrder(storage));
    void virtual.lookAtAll();
  };
  const lookAtAll = (): void => {
    archiveFolders().forEach(look);
    void virtual.lookAtAll();
  };
  const begin = (): void => {
    if (following.length > 0) return;
    open();
    following = [
      followSynonyms((groups) => order({ kind: 'synonyms', groups }), log),
      followOpenTexts({
        show: (document) => show(document.uri, new TextEncoder().encode(document.getText())),
        // Of a file that is not on disk the worker has only what it is shown: now it is to be that of the file.
        takeBack: (uri) => (virtual.has(uri) ? look(uri) : takeBack(uri)),
      }),
      watchArchive({ look, lookAtAll, foldersChanged: open }),
    ];
  };
  const stop = (): void => {
    vscode.Disposable.from(...following).dispose();
    following = [];
  };
  return { begin, stop };
}

function openOrder(storage: vscode.Uri): Order {
  const folders = archiveFolders()
    .filter(({ scheme }) => scheme === 'file')
    .map(({ fsPath }) => fsPath);
  return { kind: 'open', folders, storage: storageFor(storage, folders) };
}

/** Each archive has a folder of its own, by the folders that it is of: two windows on one archive share it. */
function storageFor(storage: vscode.Uri, folders: readonly string[]): string | undefined {
  if (storage.scheme !== 'file') return undefined;
  const name = checksum(new TextEncoder().encode([...folders].sort().join('\n'))).toString(16);
  return vscode.Uri.joinPath(storage, 'archief', name).fsPath;
}
