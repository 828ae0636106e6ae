import * as vscode from 'vscode';
import { isFormatted } from '../../exchange/format.ts';
import type { ReadFile } from './reading.ts';

const SCHEME = 'kamervragen-lezing';

/** Where a file can be read in an editor: a Word file, pdf, XML or HTML as the text that is in it. */
export function readableUri(uri: vscode.Uri): vscode.Uri {
  if (!isFormatted(uri.path)) return uri;
  return uri.with({ scheme: SCHEME, path: `${uri.path}.kamervragen`, query: uri.toString() });
}

/** Shows what is in files that are no text, read-only, and the command “Open als tekst”. */
export function registerRenditions(read: ReadFile): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async ({ query }) => {
        const file = await read(vscode.Uri.parse(query, true));
        if ('text' in file) return file.text;
        void vscode.window.showErrorMessage(file.sentence);
        return '';
      },
    }),
    vscode.commands.registerCommand('kamervragen.openAlsTekst', async (uri?: vscode.Uri) => {
      if (uri !== undefined) await vscode.window.showTextDocument(readableUri(uri));
    }),
  );
}
