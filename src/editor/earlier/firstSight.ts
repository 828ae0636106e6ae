import * as vscode from 'vscode';
import { isOwnText, LANGUAGE, type Documents } from '../documents.ts';
import type { View } from './view.ts';

const SHOWN = 'kamervragen.eerdereAntwoordenGetoond';

/**
 * Shows the view by itself with the first document with answers that someone writes in, beside the text, which keeps the
 * focus. Once: who closes it is left alone from then on.
 */
export function showAtFirst(
  documents: Documents,
  view: Pick<View, 'reveal'>,
  memory: vscode.Memento,
): vscode.Disposable {
  if (memory.get(SHOWN) === true) return new vscode.Disposable(() => undefined);
  const consider = (document: vscode.TextDocument | undefined): void => {
    if (document === undefined || document !== vscode.window.activeTextEditor?.document) return;
    if (document.languageId !== LANGUAGE || !isOwnText(document)) return;
    if (documents.get(document).kind !== 'answers') return;
    listener.dispose();
    void memory.update(SHOWN, true);
    void view.reveal();
  };
  const listener = vscode.Disposable.from(
    documents.onDidParse(consider),
    vscode.window.onDidChangeActiveTextEditor((editor) => consider(editor?.document)),
  );
  consider(vscode.window.activeTextEditor?.document);
  return listener;
}
