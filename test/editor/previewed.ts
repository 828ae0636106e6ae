import * as vscode from 'vscode';
import type { Previewed } from '../../src/editor/reuse/preview.ts';
import { until } from './opened.ts';

/** What a list shows beside the editor. */
export interface PreviewShown {
  readonly document: () => vscode.TextDocument | undefined;
  readonly tabs: () => readonly vscode.Tab[];
  /** The text, once it is there. */
  readonly text: () => Promise<string>;
}

export function previewOf(previewed: Previewed): PreviewShown {
  const scheme = `kamervragen-${previewed}`;
  const document = (): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === scheme);
  const tabs = (): readonly vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === scheme);
  const text = async (): Promise<string> => {
    await until(vscode.window.tabGroups.onDidChangeTabs, () => tabs().length > 0);
    await until(vscode.workspace.onDidOpenTextDocument, () => document() !== undefined);
    return document()?.getText() ?? '';
  };
  return { document, tabs, text };
}
