import * as vscode from 'vscode';
import { openQuestions, type OpenQuestion } from '../document/openQuestions.ts';
import { toRange } from './convert.ts';
import { LANGUAGE, type Documents } from './documents.ts';

/** Shows in the margin and the overview ruler which questions have no answer yet. */
export function registerDecorations(documents: Documents, extensionUri: vscode.Uri): vscode.Disposable {
  const types = {
    missing: decorationType(extensionUri, 'answer-missing', 'charts.orange'),
    empty: decorationType(extensionUri, 'answer-empty', 'charts.yellow'),
  };
  const show = (editor: vscode.TextEditor): void => {
    const open = openIn(documents, editor.document);
    for (const state of ['missing', 'empty'] as const) {
      const shown = open.filter((question) => question.state === state).map((question) => question.shown);
      editor.setDecorations(
        types[state],
        shown.map((span) => toRange(editor.document, span)),
      );
    }
  };
  const showAgain = (document: vscode.TextDocument): void =>
    vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(show);
  vscode.window.visibleTextEditors.forEach(show);
  return vscode.Disposable.from(
    ...Object.values(types),
    documents.onDidParse(showAgain),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    // A document that gets another language opens again, and loses its marks.
    vscode.workspace.onDidOpenTextDocument(showAgain),
  );
}

/** Only in what is being answered: all questions of a submission are open, and that says nothing. */
function openIn(documents: Documents, document: vscode.TextDocument): readonly OpenQuestion[] {
  if (document.languageId !== LANGUAGE) return [];
  const parsed = documents.get(document);
  return parsed.kind === 'answers' ? openQuestions(parsed) : [];
}

function decorationType(
  extensionUri: vscode.Uri,
  icon: string,
  color: string,
): vscode.TextEditorDecorationType {
  const image = (theme: string): vscode.Uri =>
    vscode.Uri.joinPath(extensionUri, 'media', `${icon}-${theme}.svg`);
  return vscode.window.createTextEditorDecorationType({
    light: { gutterIconPath: image('light') },
    dark: { gutterIconPath: image('dark') },
    overviewRulerColor: new vscode.ThemeColor(color),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
