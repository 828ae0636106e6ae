import * as vscode from 'vscode';
import { judged, type Judged } from '../checks/aside/judge.ts';
import type { Finding } from '../checks/check.ts';
import type { CheckContext } from '../checks/context.ts';
import { findings } from '../checks/index.ts';
import { openDocuments, type Documents } from './documents.ts';
import type { SettingsService } from './settings/settings.ts';
import { severitiesFor } from './severity.ts';

/** What the checks find in open documents: worked out once per version, for the squiggles and the light bulb alike. */
export interface Findings {
  /** Those that nobody set aside. */
  readonly get: (document: vscode.TextDocument) => readonly Finding[];
  readonly judged: (document: vscode.TextDocument) => Judged;
  /** Fires a moment after a document, the settings of its checks or what else they know changed. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  readonly dispose: () => void;
}

/** What the checks of a document know beyond its text. */
export interface Contexts {
  readonly contextOf: (document: vscode.TextDocument) => CheckContext;
  /** The documents of which there is something else to know; without one, all. */
  readonly onDidChangeContext: vscode.Event<vscode.Uri | undefined>;
}

export function createFindings(
  documents: Documents,
  settings: SettingsService,
  { contextOf, onDidChangeContext }: Contexts,
): Findings {
  const known = new WeakMap<vscode.TextDocument, { version: number; found: Judged }>();
  const changed = new vscode.EventEmitter<vscode.TextDocument>();

  const judgedIn = (document: vscode.TextDocument): Judged => {
    const last = known.get(document);
    if (last?.version === document.version) return last.found;
    const context = contextOf(document);
    const parsed = documents.get(document);
    const all = findings(parsed, severitiesFor(settings, document), context);
    const found = judged(all, parsed, context.asides);
    known.set(document, { version: document.version, found });
    return found;
  };
  const again = (uri: vscode.Uri | undefined): void => {
    const meant = openDocuments().filter((one) => uri === undefined || one.uri.toString() === uri.toString());
    for (const document of meant) known.delete(document);
    meant.forEach((document) => changed.fire(document));
  };
  const subscriptions = [
    documents.onDidParse((document) => changed.fire(document)),
    settings.onDidChange(() => again(undefined)),
    onDidChangeContext(again),
  ];
  const dispose = (): void => {
    vscode.Disposable.from(changed, ...subscriptions).dispose();
  };
  return {
    get: (document) => judgedIn(document).open,
    judged: judgedIn,
    onDidChange: changed.event,
    dispose,
  };
}
