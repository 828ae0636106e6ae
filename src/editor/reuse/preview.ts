import * as vscode from 'vscode';

const SCHEME = 'kamervragen-passage';
/** One document, of which the text changes: its tab stays where it is. The extension makes long lines wrap. */
const PREVIEW = vscode.Uri.from({ scheme: SCHEME, path: '/Passage.md' });

/** Shows a text beside the editor, for as long as someone chooses. */
export interface Preview {
  readonly show: (text: string) => void;
  readonly close: () => Promise<void>;
  readonly dispose: () => void;
}

export function createPreview(log: vscode.LogOutputChannel): Preview {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let text = '';
  let shown: Promise<void> | undefined;
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => text,
  });
  const open = async (): Promise<void> => {
    try {
      const document = await vscode.workspace.openTextDocument(PREVIEW);
      const viewColumn = vscode.ViewColumn.Beside;
      await vscode.window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: true });
    } catch (error) {
      log.warn(`Het voorbeeld van de passage is niet te tonen. ${String(error)}`);
    }
  };
  return {
    show: (wanted) => {
      text = wanted;
      changed.fire(PREVIEW);
      shown ??= open();
    },
    close: async () => {
      const opened = shown;
      shown = undefined;
      if (opened === undefined) return;
      // One that is still being opened is closed as soon as it is there.
      await opened;
      await vscode.window.tabGroups.close(previewTabs());
    },
    dispose: () => {
      changed.dispose();
      provider.dispose();
    },
  };
}

function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === SCHEME);
}
