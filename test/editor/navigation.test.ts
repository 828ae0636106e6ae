import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, noticed, openText, workspaceFile, writeFile } from './opened.ts';

const ANNEX = 'Aanhangsel Handelingen, vergaderjaar 2030-2031, nr. 12';
const SET = `Antwoord van Minister Duinker (Verkeer). Zie ook ${ANNEX}.

Vraag 1
Rijdt de *trein*? [1]

Antwoord 1
Ja, elk uur.

Vraag 2
Hoe vaak?

Antwoord 2
Zie het antwoord op vraag 1. Zie ook vraag 3 van het lid Koopstra.

Vraag 3
Waarom?

[1] De Spoorbode, 3 mei 2031
`;
const PUBLISHED = `AH 12
Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de avondtrein (ingezonden 1 oktober 2030).

Antwoord van Minister Duinker (Verkeer) (ontvangen 20 oktober 2030).

Vraag 1
Rijdt de trein?

Antwoord 1
Ja.
`;

function at(words: string, text = SET): string {
  assert.ok(text.includes(words.replace('$0', '')), words);
  return text.replace(words.replace('$0', ''), words);
}

/** `file:line: the words at that place` for a location. */
async function placeOf(uri: vscode.Uri, range: vscode.Range): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return `${uri.path.split('/').at(-1)}:${range.start.line + 1}: ${document.getText(range)}`;
}

async function definitions(marked: string): Promise<readonly string[]> {
  const { document, selection } = await openText('concept.kamervragen', marked);
  const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    selection.active,
  );
  return Promise.all(
    found.map(({ targetUri, targetSelectionRange, targetRange }) =>
      placeOf(targetUri, targetSelectionRange ?? targetRange),
    ),
  );
}

async function references(marked: string): Promise<readonly string[]> {
  const { document, selection } = await openText('concept.kamervragen', marked);
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    selection.active,
  );
  return Promise.all(found.map(({ uri, range }) => placeOf(uri, range)));
}

async function hover(marked: string): Promise<string | undefined> {
  const { document, selection } = await openText('concept.kamervragen', marked);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    selection.active,
  );
  const contents = found.flatMap((one) => one.contents) as readonly vscode.MarkdownString[];
  return contents.map(({ value }) => value).join('\n---\n');
}

const SOURCED = SET.replace('Ja, elk uur.', 'Ja, elk uur. [bron: eerder.txt, antwoord 1 (20 oktober 2030)]');

async function links(text: string): Promise<readonly string[]> {
  const { document } = await openText('concept.kamervragen', text);
  const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    document.uri,
    100,
  );
  return found.map(
    ({ range, target }) =>
      `${document.getText(range)} → ${target?.path.split('/').at(-1) ?? '?'}#${target?.fragment ?? ''}`,
  );
}

describe('Definition', () => {
  afterEach(closeAll);

  it('leads from a reference to the answer', async () => {
    assert.deepEqual(await definitions(at('antwoord op$0 vraag 1')), ['concept.kamervragen:6: Antwoord 1']);
  });
  it('leads from a footnote mark to the footnote', async () => {
    assert.deepEqual(await definitions(at('*? [1$0]')), ['concept.kamervragen:18: 1']);
  });
  it('does not lead to a question of one’s own from one of another set', async () => {
    assert.deepEqual(await definitions(at('ook vraag$0 3 van')), []);
  });
  it('leads to the file that is an Aanhangsel', async () => {
    await noticed('eerder antwoord.txt', () => writeFile('eerder antwoord.txt', PUBLISHED));
    assert.deepEqual(await definitions(at('Aanhangsel$0 Handelingen')), ['eerder antwoord.txt:1: ']);
    // The next test starts from a folder without it: VS Code tells of a removal some time after it.
    await noticed('eerder antwoord.txt', () =>
      vscode.workspace.fs.delete(workspaceFile('eerder antwoord.txt')),
    );
  });
  it('notices files that come and go', async () => {
    const name = 'ah-tk-20302031-12.md';
    const marked = at('Aanhangsel$0 Handelingen');
    assert.deepEqual(await definitions(marked), []);
    await noticed(name, () => writeFile(name, 'Vraag 1\n'));
    assert.deepEqual(await definitions(marked), ['ah-tk-20302031-12.md:1: ']);
    await noticed(name, () => vscode.workspace.fs.delete(workspaceFile(name)));
    assert.deepEqual(await definitions(marked), []);
  });
});

describe('References', () => {
  afterEach(closeAll);

  it('are found from the heading of a question', async () => {
    assert.deepEqual(await references(at('Vraag$0 1')), [
      'concept.kamervragen:3: Vraag 1',
      'concept.kamervragen:6: Antwoord 1',
      'concept.kamervragen:13: antwoord op vraag 1',
    ]);
  });
  it('are found from a footnote', async () => {
    assert.deepEqual(await references(at('\n[1$0]')), [
      'concept.kamervragen:4: [1]',
      'concept.kamervragen:18: 1',
    ]);
  });
});

describe('Hover', () => {
  afterEach(closeAll);

  it('shows a question and its answer, as they are written', async () => {
    assert.equal(
      await hover(at('antwoord op$0 vraag 1')),
      '**Vraag 1**\n\nRijdt de \\*trein\\*\\? \\[1\\]\n\n**Antwoord 1**\n\nJa\\, elk uur\\.',
    );
  });
  it('shows a footnote', async () => {
    assert.equal(await hover(at('*? [1$0]')), '**Voetnoot 1**\n\nDe Spoorbode\\, 3 mei 2031');
  });
  it('shows the question at the heading of its answer', async () => {
    assert.equal(await hover(at('Antwoord$0 2')), '**Vraag 2**\n\nHoe vaak\\?');
  });
  it('shows who asked and answered what in an Aanhangsel', async () => {
    await noticed('eerder.txt', () => writeFile('eerder.txt', PUBLISHED));
    assert.equal(
      (await hover(at('Aanhangsel$0 Handelingen')))?.replaceAll('\\', ''),
      [
        '**Aanhangsel 2030-2031, nr. 12**\n\nproef/eerder.txt',
        '**Onderwerp**\n\nde avondtrein',
        '**Vragen**\n\nKoopstra (D66), 1 vraag',
        '**Antwoord**\n\nMinister Duinker (Verkeer), ontvangen 20 oktober 2030',
      ].join('\n\n'),
    );
  });
});

describe('Links', () => {
  afterEach(closeAll);

  it('are there for what can be followed', async () => {
    await noticed('eerder.txt', () => writeFile('eerder.txt', PUBLISHED));
    assert.deepEqual(await links(SET), [
      `Zie ook ${ANNEX} → eerder.txt#`,
      'antwoord op vraag 1 → concept.kamervragen#L6,1',
      '[1] → concept.kamervragen#L18,2',
    ]);
  });
});

describe('A source note', () => {
  before(() => noticed('eerder.txt', () => writeFile('eerder.txt', PUBLISHED)));
  after(closeAll);

  it('leads to the answer that it names, by the name of the file or by its number', async () => {
    const answer = ['eerder.txt:9: Antwoord 1'];
    assert.deepEqual(await definitions(at('eerder.txt,$0 antwoord', SOURCED)), answer);
    const numbered = SOURCED.replace('eerder.txt, antwoord 1', 'Aanhangsel 2030-2031, nr. 12, antwoord 1');
    assert.deepEqual(await definitions(at('Aanhangsel 2030-$02031, nr.', numbered)), answer);
  });
  it('leads to the file where it names no answer, and nowhere where the file is not there', async () => {
    const whole = SOURCED.replace(', antwoord 1 (20 oktober 2030)', '');
    assert.deepEqual(await definitions(at('eerder$0.txt', whole)), ['eerder.txt:1: ']);
    assert.deepEqual(await definitions(at('later$0.txt', SOURCED.replace('eerder', 'later'))), []);
  });
  it('shows the question and the answer', async () => {
    assert.equal(
      (await hover(at('eerder.txt,$0 antwoord', SOURCED)))?.replaceAll('\\', ''),
      '**eerder.txt**\n\nproef/eerder.txt\n\n**Vraag 1**\n\nRijdt de trein?\n\n**Antwoord 1**\n\nJa.',
    );
    assert.equal(
      (await hover(at('later.txt,$0 antwoord', SOURCED.replace('eerder', 'later'))))?.replaceAll('\\', ''),
      '**later.txt**\n\nDit document staat niet in de geopende map.',
    );
  });
  it('is a link to the answer', async () => {
    const found = await links(SOURCED);
    assert.ok(found.includes('eerder.txt, antwoord 1 (20 oktober 2030) → eerder.txt#L9,1'), found.join('\n'));
  });
});
