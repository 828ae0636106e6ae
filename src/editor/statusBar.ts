import * as vscode from 'vscode';
import { progressText } from '../document/progressText.ts';
import { LANGUAGE, type Documents } from './documents.ts';
import { NEXT_QUESTION } from './nextQuestion.ts';

/** How many questions of the document in use are answered; a click goes to the next that is not. */
export function registerStatusBar(documents: Documents): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('kamervragen.voortgang', vscode.StatusBarAlignment.Left, 50);
  item.name = 'Kamervragen: voortgang';
  item.command = NEXT_QUESTION;
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const progress = document?.languageId === LANGUAGE ? progressText(documents.get(document)) : undefined;
    if (progress === undefined) {
      item.hide();
      return;
    }
    item.text = `$(checklist) ${progress.short}`;
    item.tooltip = `${progress.open}\nKlik om naar de volgende onbeantwoorde vraag te gaan.`;
    item.accessibilityInformation = { label: `${progress.spoken}. ${progress.open}`, role: 'button' };
    item.show();
  };
  const showIfActive = (document: vscode.TextDocument): void => {
    if (document === vscode.window.activeTextEditor?.document) show();
  };
  show();
  return vscode.Disposable.from(
    item,
    documents.onDidParse(showIfActive),
    vscode.window.onDidChangeActiveTextEditor(show),
    // A document that gets another language opens again.
    vscode.workspace.onDidOpenTextDocument(showIfActive),
  );
}
