import * as vscode from 'vscode';
import type { Arrangement } from '../../../dossiers/arranging/arrangement.ts';
import type { Desk } from '../desk.ts';
import { itemOf } from './items.ts';
import { childrenOf, idOf, rootNodes, type DossierNode } from './nodes.ts';

/** In milliseconds: while files are read, the list is made anew no more often. */
const SHOWN_EVERY = 250;

export interface DossierTree extends vscode.TreeDataProvider<DossierNode> {
  /** The list is to be made anew: what there is, or how it is arranged, has changed. */
  readonly refresh: () => void;
  readonly dispose: () => void;
}

export function createDossierTree(desk: Desk, arrangement: () => Arrangement): DossierTree {
  const changed = new vscode.EventEmitter<void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      changed.fire();
    }, SHOWN_EVERY);
  };
  const listener = desk.onDidChange(refresh);
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [
      ...(node === undefined ? rootNodes(desk.dossiers(), arrangement()) : childrenOf(node)),
    ],
    getTreeItem: (node) => itemOf(node, idOf(node)),
    refresh,
    dispose: () => {
      clearTimeout(waiting);
      vscode.Disposable.from(changed, listener).dispose();
    },
  };
}
