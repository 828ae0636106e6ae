import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Kamervragen in VS Code', () => {
  it('recognises its own file extension', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'leeg.kamervragen');
    await vscode.workspace.fs.writeFile(uri, new Uint8Array());
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'kamervragen');
  });
});
