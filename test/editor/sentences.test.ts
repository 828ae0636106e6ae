import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, noticed, openText, shown, until, writeFile } from './opened.ts';

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

/** Asks for the grey letters and takes them over, until it is done. The test's own time limit is the limit. */
async function taken({ document }: vscode.TextEditor): Promise<void> {
  const { version } = document;
  const changed = until(vscode.workspace.onDidChangeTextDocument, () => document.version !== version);
  const ask = (): unknown => vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
  ask();
  // Each time it is asked again, what was on its way is dropped.
  const asking = setInterval(ask, 2000);
  const taking = setInterval(() => {
    // Does nothing as long as the letters are not there.
    if (document.version === version)
      void vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
  }, 100);
  await changed;
  clearInterval(asking);
  clearInterval(taking);
}

describe('A sentence that was begun', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration().update(SETTING, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('is gone on with as two earlier answers did, which one undo takes back', async () => {
    await vscode.workspace.getConfiguration().update(SETTING, true, vscode.ConfigurationTarget.Global);
    await noticed('pontje-2.txt', writeEarlier);
    const editor = await openText('concept.kamervragen', DRAFT);
    await taken(editor);
    assert.equal(shown(editor), DRAFT.replace('Het pontje over$0', `${SENTENCE}$0`));
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), DRAFT);
  });
});
