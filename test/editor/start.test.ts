import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Kamervragen in VS Code', () => {
  it('takes a file with its extension for Kamervragen', async () => {
    const [file] = await vscode.workspace.findFiles('veer.kamervragen');
    assert.ok(file);
    const { languageId } = await vscode.workspace.openTextDocument(file);
    assert.equal(languageId, 'kamervragen');
  });
});
