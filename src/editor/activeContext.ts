import * as vscode from 'vscode';
import { LANGUAGE } from './documents.ts';

/** Keeps `kamervragen.actief` true while a document of ours has the focus; the walkthrough looks at it. */
export function registerActiveContext(): vscode.Disposable {
  const update = (): void => {
    const active = vscode.window.activeTextEditor?.document.languageId === LANGUAGE;
    void vscode.commands.executeCommand('setContext', 'kamervragen.actief', active);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
  );
}
