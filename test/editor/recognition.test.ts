import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, until, writeFile } from './opened.ts';

const SET = `Vragen van het lid Zandstra (Streekbelang) aan de Minister van Verkeer over de pont (ingezonden 3 maart 2031).

Vraag 1
Vaart de pont?

Antwoord 1
Ja.
`;
const SETTING = 'kamervragen.taalHerkennen';

describe('Recognising Kamervragen in a text', () => {
  afterEach(async () => {
    await set(undefined);
    await closeAll();
  });

  for (const [name, from] of Object.entries({ 'vragen.txt': 'plaintext', 'vragen.md': 'markdown' })) {
    it(`switches ${name}, and back to ${from} when that was not right`, async () => {
      const { document } = await openText(name, SET);
      await becomes(document, 'kamervragen');
      await vscode.commands.executeCommand('kamervragen.geenKamervragen');
      await becomes(document, from);
    });
  }

  it('leaves other texts alone', async () => {
    const { document } = await openText('notulen.txt', 'Notulen\n\nVraag 1\nWie haalt de netten op?\n');
    await anotherIsSwitched();
    assert.equal(document.languageId, 'plaintext');
  });

  it('leaves other files alone', async () => {
    const { document } = await openText('vragen.log', SET);
    await anotherIsSwitched();
    assert.notEqual(document.languageId, 'kamervragen');
  });

  it('does nothing when the setting says so, until it says otherwise', async () => {
    await set(false);
    const { document } = await openText('vragen.txt', SET);
    assert.equal(document.languageId, 'plaintext');
    await set(true);
    await becomes(document, 'kamervragen');
  });

  it('remembers of a file that it is none', async () => {
    const uri = await writeFile('geen-vragen.txt', SET);
    await becomes(await openAgain(uri), 'kamervragen');
    await vscode.commands.executeCommand('kamervragen.geenKamervragen');
    const document = await openAgain(uri);
    await anotherIsSwitched();
    assert.equal(document.languageId, 'plaintext');
  });

  it('remembers what language the user chose by hand, and forgets it when that is ours again', async () => {
    const uri = await writeFile('met-de-hand.txt', SET);
    const first = await openAgain(uri);
    await becomes(first, 'kamervragen');
    await vscode.languages.setTextDocumentLanguage(first, 'markdown');
    await becomes(first, 'markdown');
    const second = await openAgain(uri);
    await anotherIsSwitched();
    assert.equal(second.languageId, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(second, 'kamervragen');
    await becomes(await openAgain(uri), 'kamervragen');
  });
});

async function set(value: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration().update(SETTING, value, vscode.ConfigurationTarget.Workspace);
}

function becomes(document: vscode.TextDocument, language: string): Promise<void> {
  return until(vscode.workspace.onDidOpenTextDocument, () => document.languageId === language);
}

/** What was to happen with an earlier document has happened by then. */
async function anotherIsSwitched(): Promise<void> {
  const { document } = await openText('nog-een.txt', SET);
  await becomes(document, 'kamervragen');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}

/** Opens a file as a user does; one that is open is closed first, and forgotten by VS Code. */
async function openAgain(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const find = (): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (find() !== undefined) {
    await vscode.commands.executeCommand('vscode.open', uri);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(vscode.workspace.onDidCloseTextDocument, () => find() === undefined);
  }
  await vscode.commands.executeCommand('vscode.open', uri);
  await until(vscode.window.onDidChangeActiveTextEditor, () => {
    return vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
  });
  return find() ?? assert.fail('the file is not open');
}
