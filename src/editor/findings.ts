import * as vscode from 'vscode';
import { judged, type Judged } from '../checks/aside/judge.ts';
import type { Finding } from '../checks/check.ts';
import { TEXT_ONLY, type CheckContext } from '../checks/context.ts';
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
  readonly onDidChangeContext: vscode.Event<void>;
}

/** Nothing but the settings. */
export function contextsWithout(settings: SettingsService): Contexts {
  return {
    contextOf: ({ uri }) => {
      const { terms, longSentence } = settings.get(uri);
      return { ...TEXT_ONLY, terms, longSentence };
    },
    onDidChangeContext: () => new vscode.Disposable(() => undefined),
  };
}

export function createFindings(
  documents: Documents,
  settings: SettingsService,
  { contextOf, onDidChangeContext }: Contexts,
): Findings {
  let known = new WeakMap<vscode.TextDocument, { version: number; found: Judged }>();
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
  const again = (): void => {
    known = new WeakMap();
    for (const document of openDocuments()) changed.fire(document);
  };
  const subscriptions = [
    documents.onDidParse((document) => changed.fire(document)),
    settings.onDidChange(again),
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
