import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as vscode from 'vscode';
import { importFiles } from '../../src/editor/exchange/importFiles.ts';
import { fileReader } from '../../src/editor/exchange/reading.ts';
import { Converter } from '../../src/worker/exchange/converter.ts';
import { exchangeIn } from '../../src/worker/startNode.ts';
import { closeAll, extension, openText, workspaceFile } from './opened.ts';

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

/** Where the extension is. */
function place(): vscode.Uri {
  const found = vscode.extensions.getExtension('kamervragen.kamervragen');
  return found?.extensionUri ?? assert.fail('no extension');
}

async function sample(name: string): Promise<vscode.Uri> {
  await extension();
  return vscode.Uri.joinPath(place(), 'seeds', 'leesbus', name);
}

/** A folder in the workspace with a sample file under several names. */
async function folderWith(source: vscode.Uri, names: readonly string[]): Promise<vscode.Uri> {
  const folder = workspaceFile(randomUUID());
  for (const name of names) await vscode.workspace.fs.copy(source, vscode.Uri.joinPath(folder, name));
  return folder;
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

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

  it('are imported one by one, until it is enough; the rest comes the next time, and a bad one does not stop it', async function () {
    this.timeout(60_000);
    const converter = new Converter(exchangeIn(place()), () => undefined);
    const log = { warn: () => undefined } as unknown as vscode.LogOutputChannel;
    const read = fileReader(converter, log);
    const names = Array.from({ length: 12 }, (_, at) => `antwoord ${String(at).padStart(2, '0')}.pdf`);
    const source = await folderWith(await sample('2-antwoord-ah-1702.pdf'), names);
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(source, 'antwoord 03.pdf'),
      new TextEncoder().encode('%PDF-1.7'),
    );
    const target = workspaceFile(randomUUID());
    const messages: string[] = [];
    const stop = new vscode.CancellationTokenSource();
    const following = {
      progress: {
        report: ({ message }: { readonly message: string }): void => {
          messages.push(message);
          if (messages.length === 6) stop.cancel();
        },
      },
    };

    const first = await importFiles([source], target, read, { ...following, token: stop.token });
    assert.deepEqual(
      [first.end, first.written.length, first.failed],
      ['cancelled', 5, ['‘antwoord 03.pdf’ is beschadigd of niet volledig.']],
    );
    assert.equal(messages[0], '1 van 12: antwoord 00.pdf');
    const { token } = new vscode.CancellationTokenSource();
    const second = await importFiles([source], target, read, { ...following, token });
    assert.deepEqual(
      [second.end, second.written.length, second.there.length, second.failed.length],
      ['done', 6, 5, 1],
    );
    assert.equal((await namesIn(target)).length, 11);
    converter.close();
  });

  it('are imported each by itself where several have one name', async () => {
    const converter = new Converter(exchangeIn(place()), () => undefined);
    const read = fileReader(converter, { warn: () => undefined } as unknown as vscode.LogOutputChannel);
    const source = await folderWith(await sample('2-antwoord-ah-1702.pdf'), [
      '2030/antwoord.pdf',
      '2031/Antwoord.pdf',
    ]);
    const target = workspaceFile(randomUUID());
    const following = {
      progress: { report: () => undefined },
      token: new vscode.CancellationTokenSource().token,
    };
    const first = await importFiles([source], target, read, following);
    assert.equal(first.written.length, 2);
    const second = await importFiles([source], target, read, following);
    assert.deepEqual([second.written.length, second.there.length], [0, 2]);
    assert.deepEqual(await namesIn(target), ['Antwoord-2.txt', 'antwoord.txt']);
    converter.close();
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
