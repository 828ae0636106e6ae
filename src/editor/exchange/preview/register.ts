import * as vscode from 'vscode';
import { reported } from '../../reported.ts';
import type { DraftInUse } from '../draftInUse.ts';
import { readState } from './messages.ts';
import { PREVIEW } from './panel.ts';
import type { Preview } from './preview.ts';
import type { Ask, FromPreview } from '../../../webview/preview/protocol.ts';

const COPY = 'kamervragen.kopieerOpgemaakt';

/** The commands “Voorbeeld openen” and “Kopieer als opgemaakte tekst”, and what the page of a preview asks. */
export function registerPreview(
  preview: Preview,
  draftInUse: DraftInUse,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const open = (where: 'here' | 'beside') => (given?: unknown) => {
    const document = draftInUse(given);
    if (document !== undefined) preview.open(document, where);
  };
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('kamervragen.openVoorbeeld', open('here')),
    vscode.commands.registerCommand('kamervragen.openVoorbeeldNaast', open('beside')),
    vscode.commands.registerCommand(COPY, (given?: unknown) => {
      const document = draftInUse(given);
      if (document !== undefined) preview.copy(document, selectedIn(document));
    }),
    preview.onDidReceive((message) => void answer(message, log)),
    vscode.window.registerWebviewPanelSerializer(PREVIEW, {
      deserializeWebviewPanel: (panel, state) => restore(panel, state, preview, log),
    }),
  );
}

function selectedIn(document: vscode.TextDocument): { start: number; end: number } | undefined {
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor?.document !== document || activeTextEditor.selection.isEmpty) return undefined;
  const { start, end } = activeTextEditor.selection;
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

async function answer(message: FromPreview, log: vscode.LogOutputChannel): Promise<void> {
  switch (message.kind) {
    case 'ask':
      return act(message.ask);
    case 'copied':
      vscode.window.setStatusBarMessage('De brief is met opmaak gekopieerd, zonder notities.', 5000);
      return;
    case 'not-copied':
      return reported(log, 'Het kopiëren is niet gelukt.', async () => {
        await vscode.env.clipboard.writeText(message.text);
        void vscode.window.showInformationMessage(
          'Met opmaak kopiëren kan hier niet: de tekst is zonder opmaak en zonder notities gekopieerd.',
        );
      });
    case 'ready':
    case 'scrolled':
    case 'go':
  }
}

async function act(ask: Ask): Promise<void> {
  const html = 'Exporteer naar HTML…';
  if (ask === 'print') {
    const sentence = 'Een voorbeeld kan VS Code niet afdrukken. Exporteer de brief, en druk die af.';
    const word = 'Exporteer naar Word…';
    const choice = await vscode.window.showInformationMessage(sentence, word, html);
    if (choice === undefined) return;
    return act(choice === html ? 'html' : 'word');
  }
  await vscode.commands.executeCommand(
    ask === 'html' ? 'kamervragen.exporteerHtml' : 'kamervragen.exporteerWord',
  );
}

/** A draft that is gone has no preview either. */
async function restore(
  panel: vscode.WebviewPanel,
  state: unknown,
  preview: Preview,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const uri = readState(state);
  try {
    if (uri === undefined) panel.dispose();
    else preview.adopt(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
  } catch (error) {
    log.warn(`Het voorbeeld van ${uri ?? ''} is niet teruggezet. ${String(error)}`);
    panel.dispose();
  }
}
