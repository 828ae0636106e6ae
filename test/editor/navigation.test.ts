import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ANNEX, at, definitions, hover, links, PUBLISHED, references, SET } from './followed.ts';
import { closeAll, noticed, workspaceFile, writeFile } from './opened.ts';

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
