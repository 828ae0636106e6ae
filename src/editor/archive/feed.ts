import * as vscode from 'vscode';
import { checksum } from '../../archive/index/checksum.ts';
import type { Order } from '../../worker/protocol.ts';
import { followFiles } from './fileFeed.ts';
import { archiveFolders } from './folders.ts';
import { followSynonyms } from './synonyms.ts';
import { TEXTS_ONLY } from './virtualChoice.ts';
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
  const begin = (): void => {
    if (following.length > 0) return;
    const files = followFiles(
      {
        order,
        open: () => order(openOrder(storage)),
        folders: archiveFolders,
        virtual: TEXTS_ONLY,
        watch: watchArchive,
        isWanted: () => true,
      },
      log,
    );
    following = [files, followSynonyms((groups) => order({ kind: 'synonyms', groups }), log)];
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
