import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, until } from './opened.ts';

const DRAFT = 'Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n';

function previews(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview);
}

async function titled(title: string): Promise<void> {
  await until(vscode.window.tabGroups.onDidChangeTabs, () => previews()[0]?.label === title);
}

describe('The preview', () => {
  afterEach(closeAll);

  it('opens beside the draft, which keeps the focus, and follows the next', async () => {
    const { document } = await openText('een.kamervragen', DRAFT);
    await vscode.commands.executeCommand('kamervragen.openVoorbeeldNaast');
    await titled('Voorbeeld: een.kamervragen');
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await openText('twee.kamervragen', DRAFT);
    await titled('Voorbeeld: twee.kamervragen');
    await openText('boodschappen.csv', 'melk');
    assert.equal(previews()[0]?.label, 'Voorbeeld: twee.kamervragen');
    assert.equal(previews().length, 1);
  });

  it('opens in place of the draft, and is about it while it has the focus', async () => {
    await openText('een.kamervragen', DRAFT);
    await vscode.commands.executeCommand('kamervragen.openVoorbeeld');
    await titled('Voorbeeld: een.kamervragen');
    await until(vscode.window.tabGroups.onDidChangeTabs, () => previews()[0]?.isActive === true);
    await vscode.commands.executeCommand('kamervragen.openVoorbeeld');
    assert.equal(previews().length, 1);
  });

  it('is closed and opened again', async () => {
    await openText('een.kamervragen', DRAFT);
    await vscode.commands.executeCommand('kamervragen.openVoorbeeldNaast');
    await titled('Voorbeeld: een.kamervragen');
    await vscode.window.tabGroups.close(previews());
    await vscode.commands.executeCommand('kamervragen.openVoorbeeldNaast');
    await titled('Voorbeeld: een.kamervragen');
  });
});
