import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openText, shown } from './opened.ts';

export const HEAD = 'Antwoord van Minister Duinker (Verkeer)\n\n';

/** A set of which two answers are missing. */
export const TWO_MISSING = `${HEAD}Vraag 1
Rijdt de trein?

Antwoord 1
Ja.

Vraag$0 2
Hoe laat?

Vraag 3
Waarom?
`;

interface Asked {
  readonly only?: vscode.CodeActionKind;
}

/** The actions at the cursor, as VS Code would show them. */
export async function actionsAt(
  editor: vscode.TextEditor,
  { only }: Asked = {},
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
    only?.value,
    100,
  );
}

export function titles(actions: readonly vscode.CodeAction[]): readonly string[] {
  return actions.map(({ title }) => title);
}

export async function choose(editor: vscode.TextEditor, title: string, asked?: Asked): Promise<void> {
  const actions = await actionsAt(editor, asked);
  const action = actions.find((other) => other.title === title);
  assert.ok(action?.edit, `${title} is not among ${titles(actions).join(' | ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(
      action.command.command,
      ...((action.command.arguments ?? []) as unknown[]),
    );
  }
}

/** Chooses an action, compares the text and the cursor, and undoes it with one step. */
export async function checkAction(
  marked: string,
  title: string,
  expected: string,
  asked?: Asked,
): Promise<void> {
  const editor = await openText('concept.kamervragen', marked);
  await choose(editor, title, asked);
  assert.equal(expected.includes('$0') ? shown(editor) : editor.document.getText(), expected);
  await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), marked.replace('$0', ''));
}
