import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './opened.ts';

const COMMAND = 'kamervragen.openVoorbeelden';

describe('The sample dossiers', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('open as a copy in which the user’s changes stay', async () => {
    await extension();
    await vscode.commands.executeCommand(COMMAND);
    const editor = vscode.window.activeTextEditor ?? assert.fail('nothing was opened');
    const { document } = editor;
    assert.match(document.uri.path, /\/voorbeelden\/schoolmaaltijden\/5-concept-2031Z03127\.kamervragen$/);
    assert.equal(document.languageId, 'kamervragen');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Mijn eigen regel\n'));
    await document.save();
    await vscode.commands.executeCommand(COMMAND);
    assert.match(document.getText(), /^Mijn eigen regel\n2031Z03127/);
  });

  it('come back one by one when they were thrown away', async () => {
    await vscode.commands.executeCommand(COMMAND);
    const { uri } = vscode.window.activeTextEditor?.document ?? assert.fail('nothing was opened');
    const other = vscode.Uri.joinPath(uri, '..', '4-vragen-2031Z03127.txt');
    const before = await vscode.workspace.fs.readFile(other);
    await vscode.workspace.fs.delete(other);
    await vscode.commands.executeCommand(COMMAND);
    assert.deepEqual(await vscode.workspace.fs.readFile(other), before);
  });
});
