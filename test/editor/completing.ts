import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './opened.ts';

/** A passage as the completion list offers it. */
export interface Offer {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly documentation: string;
  readonly text: string;
  /** The name of the file that it is from. */
  readonly file: string;
}

/** The passages that are offered at the cursor, in the order in which VS Code lists them. */
export async function offered({ document, selection }: vscode.TextEditor): Promise<readonly Offer[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return items
    .filter(({ detail }) => detail?.startsWith('Past ') === true)
    .sort((one, other) => ((one.sortText ?? '') < (other.sortText ?? '') ? -1 : 1))
    .map(offerOf);
}

export async function offers(editor: vscode.TextEditor, text: string): Promise<boolean> {
  return (await offered(editor)).some((offer) => offer.text === text);
}

/** Asks again until the texts that are offered are as they should be. The test's own time limit is the limit. */
export async function offersUntil(
  editor: vscode.TextEditor,
  holds: (texts: readonly string[]) => boolean,
): Promise<void> {
  for (;;) {
    if (holds((await offered(editor)).map(({ text }) => text))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens the list and takes the first of it, as with Ctrl+Space and Enter. */
export async function acceptFirst({ document }: vscode.TextEditor): Promise<void> {
  const { version } = document;
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  const changed = until(vscode.workspace.onDidChangeTextDocument, () => document.version !== version);
  const trying = setInterval(() => {
    // Does nothing as long as the list is not there.
    if (document.version === version) void vscode.commands.executeCommand('acceptSelectedSuggestion');
  }, 100);
  await changed;
  clearInterval(trying);
}

function offerOf({ label, detail, documentation, insertText }: vscode.CompletionItem): Offer {
  assert.ok(typeof label === 'object' && documentation instanceof vscode.MarkdownString);
  // What is plain text comes back as it was given: a snippet would not be a string.
  assert.ok(typeof insertText === 'string');
  // Punctuation is escaped, so that the text is shown as it is.
  const shown = documentation.value.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  return {
    label: label.label,
    description: label.description ?? '',
    detail: detail ?? '',
    documentation: shown,
    text: insertText,
    file: /^Bron: .*, in (?:.*\/)?(.*)$/m.exec(shown)?.[1] ?? '',
  };
}
