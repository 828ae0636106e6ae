import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, shown, writeFile } from './opened.ts';

const SETTING = 'kamervragen.aanvullen.zin';
const SENTENCE = 'Het pontje over de Wielvaart vaart van zonsopgang tot middernacht.';
const DRAFT = `Antwoord van Minister Bakker (Verkeer)

Vraag 1
Vaart het pontje nog?

Antwoord 1
Ja. Het pontje over$0
`;

/** Writes two documents with the same sentence. */
async function writeEarlier(): Promise<void> {
  for (const day of [1, 2]) {
    const head = `Antwoord van Minister Bakker (Verkeer) (ontvangen ${day} mei 2031).`;
    await writeFile(
      `pontje-${day}.txt`,
      `${head}\n\nVraag 1\nTot hoe laat kan men over het water?\n\nAntwoord 1\n${SENTENCE} Op zondag ${day} uur later.\n`,
    );
  }
}

/** Asks for the grey letters and takes them over, until it is done. */
async function taken({ document }: vscode.TextEditor): Promise<void> {
  const { version } = document;
  for (let tries = 0; document.version === version && tries < 150; tries++) {
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
  }
}

describe('A sentence that was begun', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration().update(SETTING, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('is gone on with as two earlier answers did, which one undo takes back', async () => {
    await vscode.workspace.getConfiguration().update(SETTING, true, vscode.ConfigurationTarget.Global);
    await writeEarlier();
    const editor = await openText('concept.kamervragen', DRAFT);
    await taken(editor);
    assert.equal(shown(editor), DRAFT.replace('Het pontje over$0', `${SENTENCE}$0`));
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), DRAFT);
  });
});
