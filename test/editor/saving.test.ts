import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { libraryPath } from '../../src/editor/reuse/saving/chooseLibrary.ts';
import { newPassage } from '../../src/editor/reuse/saving/savePassage.ts';
import { writePassage } from '../../src/editor/reuse/saving/writeLibrary.ts';
import { closeAll, openText, shown, until, workspaceFile, writeFile } from './opened.ts';

const PASSAGE = { title: 'Pont', text: 'De pont vaart.', origin: 'veer.txt, antwoord 2' };
const LIBRARY = "# Veren\npassages:\n  - titel: 'Veer'   # oud\n    tekst: Het veer vaart.\n";
const ADDED = '\n  - titel: Pont\n    tekst: |\n      De pont vaart.\n    bron: veer.txt, antwoord 2\n';

async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function libraryEditor(uri: vscode.Uri): vscode.TextEditor {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => String(document.uri) === String(uri),
  );
  return editor ?? assert.fail('the library is not shown');
}

describe('A passage that is kept', () => {
  afterEach(closeAll);

  it('is put in, saved and shown, and gone after one undo', async () => {
    const uri = await writeFile('veren.passages.yaml', LIBRARY);
    const draft = await openText('concept.kamervragen', 'Antwoord 1\nDe pont $0vaart.\n');
    assert.equal(await writePassage(uri, PASSAGE), 'done');
    assert.equal(await onDisk(uri), LIBRARY + ADDED);
    assert.match(shown(libraryEditor(uri)), /⟦titel: Pont[^]*antwoord 2⟧/);
    assert.equal(vscode.window.activeTextEditor?.document, draft.document);
    await vscode.window.showTextDocument(libraryEditor(uri).document);
    await vscode.commands.executeCommand('undo');
    assert.equal(vscode.window.activeTextEditor.document.getText(), LIBRARY);
  });

  it('makes a new library', async () => {
    const uri = workspaceFile('nieuw.passages.yaml');
    await writeFile('anders.txt', '');
    assert.equal(await writePassage(uri, PASSAGE), 'done');
    assert.equal(await onDisk(uri), `passages:${ADDED}`);
  });

  it('is not saved with what the user is still at work on', async () => {
    const editor = await openText('veren.passages.yaml', `${LIBRARY}$0`);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Ponten\n'));
    assert.equal(await writePassage(editor.document.uri, PASSAGE), 'done');
    assert.equal(editor.document.getText(), `# Ponten\n${LIBRARY}${ADDED}`);
    assert.equal(await onDisk(editor.document.uri), LIBRARY);
  });

  it('leaves a library with mistakes alone', async () => {
    const wrong = 'passages:\n\t- titel: a\n';
    const uri = await writeFile('fout.passages.yaml', wrong);
    const writing = writePassage(uri, PASSAGE);
    const closed = setInterval(() => void vscode.commands.executeCommand('notifications.clearAll'), 100);
    assert.equal(await writing, 'refused');
    clearInterval(closed);
    assert.equal(await onDisk(uri), wrong);
  });

  it('has the date of today and that of its review', () => {
    const { date = '', review = '', owner, ...rest } = newPassage(PASSAGE, 'Pont', []);
    assert.deepEqual(rest, PASSAGE);
    assert.equal(owner, '');
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    assert.equal(Number(review.slice(0, 4)), Number(date.slice(0, 4)) + 1);
  });

  it('has the owner that the passages of the library have', () => {
    const owners = (...all: readonly (string | undefined)[]): string | undefined =>
      newPassage(
        PASSAGE,
        'Pont',
        all.map((owner) => ({ owner })),
      ).owner;
    assert.equal(owners(undefined, 'Directie Veren', 'Directie Veren'), 'Directie Veren');
    assert.equal(owners('Directie Veren', 'Directie Ponten'), '');
  });

  it('is kept in a file that is read as a library', () => {
    const names = ['a.passages.yaml', 'a.yaml', 'a.passages', 'a', 'a.YML'];
    assert.deepEqual(new Set(names.map(libraryPath)), new Set(['a.passages.yaml']));
  });

  it('is not asked for where nothing is selected', async () => {
    await openText('concept.kamervragen', 'Vraag 1\nVaart hij?\n\nAntwoord 1\n$0De pont vaart.\n');
    await vscode.commands.executeCommand('kamervragen.bewaarPassage');
    await until(vscode.window.onDidChangeActiveTextEditor, () => true);
  });
});
