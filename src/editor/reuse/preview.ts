import * as vscode from 'vscode';

/** Shows a text beside the editor, for as long as someone chooses. */
export interface Preview {
  readonly show: (text: string) => void;
  /** The same where something is shown already: the place of the editors stays as it is. */
  readonly instead: (text: string) => void;
  readonly close: () => Promise<void>;
  readonly dispose: () => void;
}

/** What is previewed: each kind has a tab of its own, which is called by it. */
export type Previewed = 'passage' | 'antwoord';

export function createPreview(previewed: Previewed, log: vscode.LogOutputChannel): Preview {
  const scheme = `kamervragen-${previewed}`;
  const name = previewed.charAt(0).toUpperCase() + previewed.slice(1);
  // One document, of which the text changes: its tab stays where it is. The extension makes long lines wrap.
  const uri = vscode.Uri.from({ scheme, path: `/${name}.md` });
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let text = '';
  let shown: Promise<void> | undefined;
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => text,
  });
  const show = (wanted: string): void => {
    text = wanted;
    changed.fire(uri);
    shown ??= openBeside(uri, log);
  };
  return {
    show,
    instead: (wanted) => {
      if (shown !== undefined) show(wanted);
    },
    close: async () => {
      const opened = shown;
      shown = undefined;
      if (opened === undefined) return;
      // One that is still being opened is closed as soon as it is there.
      await opened;
      await vscode.window.tabGroups.close(tabsWith(scheme));
    },
    dispose: () => {
      changed.dispose();
      provider.dispose();
    },
  };
}

async function openBeside(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<void> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const viewColumn = vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: true });
  } catch (error) {
    log.warn(`Het voorbeeld van de passage is niet te tonen. ${String(error)}`);
  }
}

function tabsWith(scheme: string): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === scheme);
}
