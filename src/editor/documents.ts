import * as vscode from 'vscode';
import type { Document } from '../document/model.ts';
import { parse } from '../document/parse.ts';

export const LANGUAGE = 'kamervragen';

/** Understands open documents, once per version. */
export interface Documents {
  readonly get: (document: vscode.TextDocument) => Document;
  /** Fires a moment after an open document changed, and at once when one is opened or shown. */
  readonly onDidParse: vscode.Event<vscode.TextDocument>;
  readonly dispose: () => void;
}

const DELAY_MS = 150;

export function createDocuments(): Documents {
  const parsed = new WeakMap<vscode.TextDocument, { version: number; document: Document }>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const changed = new vscode.EventEmitter<vscode.TextDocument>();

  const get = (document: vscode.TextDocument): Document => {
    const known = parsed.get(document);
    if (known?.version === document.version) return known.document;
    const fresh = parse(document.getText());
    parsed.set(document, { version: document.version, document: fresh });
    return fresh;
  };
  const cancel = (document: vscode.TextDocument): void => {
    clearTimeout(waiting.get(document.uri.toString()));
    waiting.delete(document.uri.toString());
  };
  const later = (document: vscode.TextDocument): void => {
    if (document.languageId !== LANGUAGE) return;
    cancel(document);
    const timer = setTimeout(() => {
      waiting.delete(document.uri.toString());
      if (!document.isClosed) changed.fire(document);
    }, DELAY_MS);
    waiting.set(document.uri.toString(), timer);
  };
  const subscriptions = [
    vscode.workspace.onDidChangeTextDocument(({ document }) => later(document)),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.languageId === LANGUAGE) changed.fire(document);
    }),
    vscode.workspace.onDidCloseTextDocument(cancel),
  ];
  const dispose = (): void => {
    for (const timer of waiting.values()) clearTimeout(timer);
    vscode.Disposable.from(changed, ...subscriptions).dispose();
  };
  return { get, onDidParse: changed.event, dispose };
}

/**
 * Whether findings are shown on a document: on a file or a text that was not saved yet, and not on the other side of a
 * comparison, where each would stand in the list a second time.
 */
export function isOwnText({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** The documents of our language that are open now. */
export function openDocuments(): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((document) => document.languageId === LANGUAGE);
}
