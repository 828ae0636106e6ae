import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile as writeOutside } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { offers, offersUntil } from './completing.ts';
import { closeAll, noticed, openText, watching, workspaceFile, writeFile } from './opened.ts';

const HEAD = `2031Z00601

Vragen van het lid Zandstra (Streekbelang) aan de Minister van Infrastructuur en Waterstaat over tappunten (ingezonden 3 maart 2031).

Antwoord van Minister Bronsema (Infrastructuur en Waterstaat)

`;
describe('The passages of the workspace', () => {
  const ANSWER = (text: string): string =>
    `Vragen van het lid Dijk (Streekbelang) aan de Minister van Verkeer over loopplanken (ingezonden 4 mei 2031).\n\nVraag 1\nHoe breed is de loopplank van de pont in Zuiderwiel?\n\nAntwoord 1\n${text}\n`;
  const DRAFT = `${HEAD}Vraag 1\nHoe breed is de loopplank van de pont in Zuiderwiel?\n\nAntwoord 1\n$0`;
  const NARROW = 'De loopplank van de pont is negentig centimeter breed en heeft een leuning.';
  const WIDE = 'De loopplank van de pont is sinds april anderhalve meter breed en heeft twee leuningen.';

  afterEach(closeAll);

  it('are noticed when a file is made, changed and removed', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    assert.ok(!(await offers(editor, NARROW)));
    let uri: vscode.Uri | undefined;
    await noticed('pont.txt', async () => (uri = await writeFile('pont.txt', ANSWER(NARROW))));
    await offersUntil(editor, (texts) => texts.includes(NARROW));
    await noticed('pont.txt', () => writeFile('pont.txt', ANSWER(WIDE)));
    await offersUntil(editor, (texts) => texts.includes(WIDE) && !texts.includes(NARROW));
    await noticed('pont.txt', () => vscode.workspace.fs.delete(uri!));
    await offersUntil(editor, (texts) => !texts.includes(WIDE));
  });

  it('come and go with their folder', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    const outside = await mkdtemp(path.join(tmpdir(), 'map-'));
    await writeOutside(path.join(outside, 'pont.txt'), ANSWER(NARROW));
    const folder = workspaceFile('map');
    await watching();
    await vscode.workspace.fs.rename(vscode.Uri.file(outside), folder);
    await offersUntil(editor, (texts) => texts.includes(NARROW));
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await offersUntil(editor, (texts) => !texts.includes(NARROW));
  });

  it('go when the user removes them from a folder that VS Code does not watch', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    await watching();
    // The inner folder is there before the outer one can be watched; then VS Code tells nothing of the inner one.
    const folder = workspaceFile('in/een/keer').fsPath;
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'pont.txt'), ANSWER(NARROW));
    await offersUntil(editor, (texts) => texts.includes(NARROW));
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(vscode.Uri.file(path.join(folder, 'pont.txt')));
    await vscode.workspace.applyEdit(edit);
    await offersUntil(editor, (texts) => !texts.includes(NARROW));
  });

  it('are those of an open document as it is now, saved or not', async () => {
    const uri = await writeFile('pont.txt', ANSWER(NARROW));
    const editor = await openText('concept.kamervragen', DRAFT);
    await offersUntil(editor, (texts) => texts.includes(NARROW));
    const { document } = await vscode.window.showTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    const start = document.positionAt(document.getText().indexOf(NARROW));
    edit.replace(uri, new vscode.Range(start, start.translate(0, NARROW.length)), WIDE);
    await vscode.workspace.applyEdit(edit);
    await offersUntil(editor, (texts) => texts.includes(WIDE) && !texts.includes(NARROW));
  });

  it('do not come from a file that is too large', async () => {
    await writeFile('groot.txt', ANSWER(WIDE) + ' '.repeat(2_000_000));
    await writeFile('klein.txt', ANSWER(NARROW));
    const editor = await openText('concept.kamervragen', DRAFT);
    await offersUntil(editor, (texts) => texts.includes(NARROW));
    assert.ok(!(await offers(editor, WIDE)));
  });

  it('come from UTF-8 with a byte order mark, and not from what is no text', async () => {
    await writeFile('met-bom.txt', `\uFEFF${ANSWER(NARROW)}`);
    const uri = await writeFile('geen-tekst.txt', '');
    const bytes = Buffer.concat([Buffer.from([0x01, 0x02, 0x0a, 0x0a]), Buffer.from(ANSWER(WIDE))]);
    await vscode.workspace.fs.writeFile(uri, bytes);
    const editor = await openText('concept.kamervragen', DRAFT);
    await offersUntil(editor, (texts) => texts.includes(NARROW));
    assert.ok(!(await offers(editor, WIDE)));
  });
});

describe('The synonyms of the workspace', () => {
  afterEach(closeAll);

  it('bring up standard passages, as soon as they are there', async () => {
    const text = 'Een vonder is een smalle brug over een sloot.';
    const library = `passages:\n  - titel: Vonders\n    tekst: ${text}\n`;
    const draft = `${HEAD}Vraag 1\nWat vindt u van een kippenbruggetje?\n\nAntwoord 1\n$0`;
    const editor = await openText('concept.kamervragen', draft);
    await noticed('sloten.passages.yaml', () => writeFile('sloten.passages.yaml', library));
    assert.ok(!(await offers(editor, text)));
    const synonyms = 'synoniemen:\n  - [kippenbruggetje, vonder]\n';
    await noticed('sloten.synoniemen.yaml', () => writeFile('sloten.synoniemen.yaml', synonyms));
    await offersUntil(editor, (texts) => texts.includes(text));
  });
});

describe('A library outside the workspace', () => {
  const SETTING = 'kamervragen.bibliotheek.mappen';
  const LIBRARY =
    'passages:\n  - titel: Zweefvliegen\n    tekst: Over zweefvliegen boven polders {{onbekend}} ga ik niet.\n';
  const DRAFT = `${HEAD}Vraag 1\nWat vindt u van zweefvliegen boven polders?\n\nAntwoord 1\n$0`;
  const TEXT = 'Over zweefvliegen boven polders [PM onbekend] ga ik niet.';
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'bibliotheek-'));
    await writeOutside(path.join(folder, 'lucht.passages.yaml'), LIBRARY);
  });
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration()
      .update(SETTING, undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });
  after(() => rm(folder, { recursive: true }));

  it('counts as soon as a setting names its folder, and no longer than that', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    assert.ok(!(await offers(editor, TEXT)));
    const name = async (folders: readonly string[] | undefined): Promise<void> =>
      vscode.workspace.getConfiguration().update(SETTING, folders, vscode.ConfigurationTarget.Workspace);
    await name([path.join(folder, 'is-er-niet'), folder]);
    await offersUntil(editor, (texts) => texts.includes(TEXT));
    await name(undefined);
    await offersUntil(editor, (texts) => !texts.includes(TEXT));
  });

  it('may be named by its path from the workspace', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    const relative = path.relative(workspace!.uri.fsPath, folder);
    await vscode.workspace
      .getConfiguration()
      .update(SETTING, [relative], vscode.ConfigurationTarget.Workspace);
    await offersUntil(editor, (texts) => texts.includes(TEXT));
  });
});
