import * as vscode from 'vscode';
import type { Finding } from '../checks/check.ts';
import { findings } from '../checks/index.ts';
import { openDocuments, type Documents } from './documents.ts';
import { concernsSeverities, severitiesFor } from './severity.ts';

/** What the checks find in open documents: worked out once per version, for the squiggles and the light bulb alike. */
export interface Findings {
  readonly get: (document: vscode.TextDocument) => readonly Finding[];
  /** Fires a moment after a document or the settings of its checks changed. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  readonly dispose: () => void;
}

export function createFindings(documents: Documents): Findings {
  let known = new WeakMap<vscode.TextDocument, { version: number; found: readonly Finding[] }>();
  const changed = new vscode.EventEmitter<vscode.TextDocument>();

  const get = (document: vscode.TextDocument): readonly Finding[] => {
    const last = known.get(document);
    if (last?.version === document.version) return last.found;
    const found = findings(documents.get(document), severitiesFor(document));
    known.set(document, { version: document.version, found });
    return found;
  };
  const subscriptions = [
    documents.onDidParse((document) => changed.fire(document)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!concernsSeverities(change)) return;
      known = new WeakMap();
      for (const document of openDocuments()) changed.fire(document);
    }),
  ];
  const dispose = (): void => {
    vscode.Disposable.from(changed, ...subscriptions).dispose();
  };
  return { get, onDidChange: changed.event, dispose };
}
