import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openText } from './opened.ts';

export const ANNEX = 'Aanhangsel Handelingen, vergaderjaar 2030-2031, nr. 12';
export const SET = `Antwoord van Minister Duinker (Verkeer). Zie ook ${ANNEX}.

Vraag 1
Rijdt de *trein*? [1]

Antwoord 1
Ja, elk uur.

Vraag 2
Hoe vaak?

Antwoord 2
Zie het antwoord op vraag 1. Zie ook vraag 3 van het lid Koopstra.

Vraag 3
Waarom?

[1] De Spoorbode, 3 mei 2031
`;
export const PUBLISHED = `AH 12
Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de avondtrein (ingezonden 1 oktober 2030).

Antwoord van Minister Duinker (Verkeer) (ontvangen 20 oktober 2030).

Vraag 1
Rijdt de trein?

Antwoord 1
Ja.
`;

export function at(words: string, text = SET): string {
  assert.ok(text.includes(words.replace('$0', '')), words);
  return text.replace(words.replace('$0', ''), words);
}

/** `file:line: the words at that place` for a location. */
async function placeOf(uri: vscode.Uri, range: vscode.Range): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return `${uri.path.split('/').at(-1)}:${range.start.line + 1}: ${document.getText(range)}`;
}

export async function definitions(marked: string): Promise<readonly string[]> {
  const { document, selection } = await openText('concept.kamervragen', marked);
  const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    selection.active,
  );
  return Promise.all(
    found.map(({ targetUri, targetSelectionRange, targetRange }) =>
      placeOf(targetUri, targetSelectionRange ?? targetRange),
    ),
  );
}

export async function references(marked: string): Promise<readonly string[]> {
  const { document, selection } = await openText('concept.kamervragen', marked);
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    selection.active,
  );
  return Promise.all(found.map(({ uri, range }) => placeOf(uri, range)));
}

export async function hover(marked: string): Promise<string | undefined> {
  const { document, selection } = await openText('concept.kamervragen', marked);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    selection.active,
  );
  const contents = found.flatMap((one) => one.contents) as readonly vscode.MarkdownString[];
  return contents.map(({ value }) => value).join('\n---\n');
}

export async function links(text: string): Promise<readonly string[]> {
  const { document } = await openText('concept.kamervragen', text);
  const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    document.uri,
    100,
  );
  return found.map(
    ({ range, target }) =>
      `${document.getText(range)} → ${target?.path.split('/').at(-1) ?? '?'}#${target?.fragment ?? ''}`,
  );
}
