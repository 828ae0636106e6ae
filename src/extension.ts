import * as vscode from 'vscode';
import { createDocuments } from './editor/documents.ts';
import { registerFolding } from './editor/folding.ts';
import { registerOutline } from './editor/outline.ts';

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Kamervragen', { log: true });
  context.subscriptions.push(log);
  try {
    const documents = createDocuments();
    context.subscriptions.push(documents, registerOutline(documents), registerFolding(documents));
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(
      'Kamervragen kon niet starten. Het logboek “Kamervragen” zegt waarom.',
    );
  }
}
