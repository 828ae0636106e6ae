import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile as writeOutside } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { acceptFirst, offered, offers, offersUntil } from './completing.ts';
import { closeAll, noticed, openText, shown, watching, workspaceFile, writeFile } from './opened.ts';

const HEAD = `2031Z00601

Vragen van het lid Zandstra (Streekbelang) aan de Minister van Infrastructuur en Waterstaat over tappunten (ingezonden 3 maart 2031).

Antwoord van Minister Bronsema (Infrastructuur en Waterstaat)

`;
const HOW_MANY = `${HEAD}Vraag 1
Hoeveel openbare watertappunten zijn er in Westerwiel, en wie onderhoudt deze tappunten?

Antwoord 1
`;
const WHAT_COSTS = `${HEAD}Vraag 1
Wat kost de plaatsing van een nieuw tappunt op een schoolplein?

Antwoord 1
`;
const TRIAL = `${HEAD}Vraag 1
Wanneer informeert u de Kamer over de uitkomst van de proef met kranen?

Antwoord 1
`;

const FOURTEEN =
  'In Noorderwiel staan veertien openbare watertappunten. De gemeente onderhoudt de tappunten en het drinkwaterbedrijf controleert tweemaal per jaar de kwaliteit van het water.\n\nDe laatste controle was in januari 2031.';
const COSTS =
  'De plaatsing van een tappunt op een schoolplein kost ongeveer $ 2.000, afhankelijk van de afstand tot de leiding {van het gebouw}. De school betaalt alleen het verbruik.';
const TRIAL_FILLED =
  'Over de uitkomst van de proef met kranen informeer ik het lid Zandstra (Streekbelang) en de Kamer voor 24 maart 2031. De kosten blijven onder de $ 5 per kraan}.';

describe('Completion in an answer', () => {
  afterEach(closeAll);

  it('offers the passages that fit the question, the best first, with text and source', async () => {
    const editor = await openText('concept.kamervragen', `${HOW_MANY}$0`);
    const [first, second] = await offered(editor);
    assert.equal(first?.text, FOURTEEN);
    assert.match(first.detail, /^Past \d+% \(sterk\)$/);
    assert.equal(first.label, 'Hoeveel openbare watertappunten…');
    assert.match(first.description, /^\d+% \(sterk\)$/);
    assert.equal(
      first.documentation,
      `Bron: Vraagnummer 2031Z00501, antwoord 1 (20 februari 2031), in hergebruik/drinkwater-antwoord.txt\n\n---\n\n**Eerdere vraag**\n\nHoeveel openbare watertappunten zijn er in Noorderwiel, en wie onderhoudt deze tappunten?\n\n**Antwoord**\n\n${FOURTEEN}`,
    );
    assert.match(second?.detail ?? '', /\((?:redelijk|zwak)\)/);
  });

  it('offers answers, letters and standard passages, but no submissions, postponements and other texts', async () => {
    const editor = await openText(
      'concept.kamervragen',
      `${HEAD}Vraag 1\nKosten openbare watertappunten, schoolplein, zomer, marktpleinen, stations, proef, kranen, termijn?\n\nAntwoord 1\n$0`,
    );
    const files = (await offered(editor)).map(({ file }) => file);
    const expected = ['drinkwater-antwoord.txt', 'tappunten-brief.txt', 'tappunten.passages.yaml'];
    assert.deepEqual(
      [...new Set(files.filter((file) => /tappunt|drinkwater|lees/.test(file)))].sort(),
      expected,
    );
  });

  it('fills in a standard passage from the head, and leaves dollars and braces alone', async () => {
    const editor = await openText('concept.kamervragen', `${TRIAL}$0`);
    const [first] = await offered(editor);
    assert.equal(first?.label, 'Proef met kranen');
    assert.equal(first.text, TRIAL_FILLED);
  });

  it('puts in exactly the passage, which one undo takes back', async () => {
    const editor = await openText('concept.kamervragen', `${WHAT_COSTS}$0`);
    await offersUntil(editor, ([first]) => first === COSTS);
    await acceptFirst(editor);
    assert.equal(shown(editor), `${WHAT_COSTS}${COSTS}$0`);
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), `${WHAT_COSTS}$0`);
  });

  it('replaces the word that was begun, and nothing else', async () => {
    const editor = await openText('concept.kamervragen', `${WHAT_COSTS}Voor de goede orde: pla$0`);
    await offersUntil(editor, ([first]) => first === COSTS);
    await acceptFirst(editor);
    assert.equal(shown(editor), `${WHAT_COSTS}Voor de goede orde: ${COSTS}$0`);
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), `${WHAT_COSTS}Voor de goede orde: pla$0`);
  });

  it('keeps a passage apart from the heading on the next line', async () => {
    const editor = await openText('concept.kamervragen', `${WHAT_COSTS}$0\nVraag 2\nWie betaalt?\n`);
    await offersUntil(editor, ([first]) => first === COSTS);
    await acceptFirst(editor);
    assert.equal(shown(editor), `${WHAT_COSTS}${COSTS}$0\n\nVraag 2\nWie betaalt?\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), `${WHAT_COSTS}$0\nVraag 2\nWie betaalt?\n`);
  });

  it('offers what fits all questions of a grouped answer', async () => {
    const text = `${HEAD}Vraag 1\nWie onderhoudt de openbare watertappunten?\n\nVraag 2\nWat kost plaatsing op een schoolplein?\n\nAntwoord 1 en 2\n$0`;
    const found = await offered(await openText('concept.kamervragen', text));
    const best = found.slice(0, 2).map(({ text: passage }) => passage);
    assert.deepEqual(best.sort(), [COSTS, FOURTEEN]);
  });

  it('leaves out the document that is being written', async () => {
    const own = 'Dit staat al in dit document over de plaatsing van een nieuw tappunt op een schoolplein.';
    const text = `${WHAT_COSTS}${own}\n\nVraag 2\nWat kost een nieuw tappunt?\n\nAntwoord 2\n$0`;
    const editor = await openText('concept.kamervragen', text);
    const other = await openText('ander.kamervragen', `${WHAT_COSTS}$0`);
    await offersUntil(other, (texts) => texts.includes(own));
    await offersUntil(editor, (texts) => texts.includes(COSTS) && !texts.includes(own));
    assert.ok(!(await offers(editor, own)));
  });

  for (const [where, text] of Object.entries({
    'in the head': `Vragen van het lid$0 Zandstra`,
    'in a question': WHAT_COSTS.replace('schoolplein?', 'schoolplein?$0'),
    'on the heading': `${WHAT_COSTS.trimEnd()}$0\n`,
    'above the heading': WHAT_COSTS.replace('\n\nAntwoord 1', '\n$0\nAntwoord 1'),
    'in the next question': `${WHAT_COSTS}Ja.\n\nVraag 2\nWat kost een nieuw tappunt?$0\n\nAntwoord 2\nVeel.\n`,
  })) {
    it(`offers nothing ${where}`, async () => {
      assert.deepEqual(await offered(await openText('concept.kamervragen', text)), []);
    });
  }
});

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
