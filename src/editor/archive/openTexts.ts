import * as vscode from 'vscode';
import { isOwnText, LANGUAGE } from '../documents.ts';

/** In milliseconds: so long after the last letter a text that is being written is read again. */
const PAUSE = 300;

export interface Shown {
  /** Whether a text is told of at all. */
  readonly isWanted: (document: vscode.TextDocument) => boolean;
  readonly show: (document: vscode.TextDocument) => void;
  readonly takeBack: (uri: vscode.Uri) => void;
}

/**
 * Tells of the texts that are open and are not, or not as they are, in a file: the archive has what the user sees. A text
 * that was opened but has no tab is VS Code's own affair.
 */
export function followOpenTexts({ isWanted, show, takeBack }: Shown): vscode.Disposable {
  const shown = new Set<string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const follow = (document: vscode.TextDocument): void => {
    const name = document.uri.toString();
    clearTimeout(waiting.get(name));
    waiting.delete(name);
    if (isToBeShown(document) && isWanted(document)) {
      shown.add(name);
      show(document);
    } else drop(document.uri);
  };
  const drop = (uri: vscode.Uri): void => {
    if (shown.delete(uri.toString())) takeBack(uri);
  };
  const later = (document: vscode.TextDocument): void => {
    const name = document.uri.toString();
    clearTimeout(waiting.get(name));
    // Put back as it is on disk: there is nothing to wait for.
    const pause = document.isDirty ? PAUSE : 0;
    const timer = setTimeout(() => follow(document), pause);
    waiting.set(name, timer);
  };
  const followAll = (): void => vscode.workspace.textDocuments.forEach(follow);
  followAll();
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => later(document)),
    vscode.workspace.onDidSaveTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument((document) => {
      clearTimeout(waiting.get(document.uri.toString()));
      drop(document.uri);
    }),
    vscode.window.tabGroups.onDidChangeTabs(followAll),
  );
  return new vscode.Disposable(() => {
    for (const timer of waiting.values()) clearTimeout(timer);
    listeners.dispose();
  });
}

function isToBeShown(document: vscode.TextDocument): boolean {
  if (document.isClosed || !isOwnText(document)) return false;
  const elsewhere = vscode.workspace.getWorkspaceFolder(document.uri) === undefined;
  return document.isDirty || (elsewhere && document.languageId === LANGUAGE && hasTab(document.uri));
}

function hasTab(uri: vscode.Uri): boolean {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some(
    (input) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
  );
}
