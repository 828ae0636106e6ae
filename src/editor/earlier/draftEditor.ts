import * as vscode from 'vscode';

/** The draft where it is in sight, with its cursor; it gets the focus, and a tab that stays. */
export async function editorOf(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, {
    preview: false,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
}
