import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, openText } from './opened.ts';
import { folderWith, namesIn, sample } from './otherFormats.ts';

const WRAPPED = `Vraag 1
Hoeveel loketten in stations zijn er in de afgelopen tien jaar geslo-
ten, en waarom?

Antwoord 1
In tien jaar zijn er twaalf loketten gesloten. Er waren steeds min-
der reizigers die daar een kaartje kochten.
`;
const WHOLE = `Vraag 1
Hoeveel loketten in stations zijn er in de afgelopen tien jaar gesloten, en waarom?

Antwoord 1
In tien jaar zijn er twaalf loketten gesloten. Er waren steeds minder reizigers die daar een kaartje kochten.
`;

describe('Other formats', () => {
  afterEach(closeAll);

  it('become a draft that is not saved yet, with the cursor at its beginning, which one undo takes back', async () => {
    const folder = await folderWith(await sample('1-vragen-2031Z04410.docx'), ['Vragen leesbus.docx']);
    await vscode.commands.executeCommand(
      'kamervragen.nieuwConcept',
      vscode.Uri.joinPath(folder, 'Vragen leesbus.docx'),
    );
    const editor = vscode.window.activeTextEditor ?? assert.fail('no draft');
    const { document } = editor;
    assert.equal(path.basename(document.uri.path), 'Vragen leesbus-concept.kamervragen');
    assert.ok(document.isUntitled && document.languageId === 'kamervragen');
    assert.match(document.getText(), /\[bron: Vragen leesbus\.docx\]\n\nVraag 1\nKent u het bericht/);
    assert.deepEqual(await namesIn(folder), ['Vragen leesbus.docx']);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '');
  });

  it('can be read as text, and not be written', async () => {
    await vscode.commands.executeCommand('kamervragen.openAlsTekst', await sample('2-antwoord-ah-1702.pdf'));
    const editor = vscode.window.activeTextEditor ?? assert.fail('no text');
    assert.match(editor.document.getText(), /\nAntwoord 4\n\nJa\.\n/);
    assert.equal(vscode.workspace.fs.isWritableFileSystem(editor.document.uri.scheme), undefined);
  });

  it('leave wrapped lines behind, which formatting joins, once, and one undo parts again', async () => {
    const { document } = await openText('geplakt.kamervragen', `$0${WRAPPED}`);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), WHOLE);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), WHOLE);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), WRAPPED);
  });

  it('leave wrapped lines behind, which a command joins in what is selected', async () => {
    const editor = await openText('geplakt.kamervragen', `$0${WRAPPED}`);
    editor.selection = new vscode.Selection(6, 0, 6, 4);
    await vscode.commands.executeCommand('kamervragen.voegRegelsSamen');
    assert.match(editor.document.getText(), /geslo-\nten/);
    assert.match(editor.document.getText(), /steeds minder reizigers/);
  });
});
