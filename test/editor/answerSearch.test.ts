import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Hit } from '../../src/archive/hit.ts';
import { itemsFor, titleFor, type Listed } from '../../src/editor/earlier/searching/items.ts';
import { placeOf } from '../support/places.ts';
import { previewOf } from './previewed.ts';
import { closeAll, openText } from './opened.ts';

const preview = previewOf('antwoord');

const DRAFT = `Antwoord van Minister Bronsema (Infrastructuur en Waterstaat)

Vraag 1
Hoeveel openbare watertappunten zijn er in Westerwiel, en wie onderhoudt deze tappunten?

Antwoord 1
$0

Vraag 2
Wie betaalt?
`;
const FOURTEEN =
  'In Noorderwiel staan veertien openbare watertappunten. De gemeente onderhoudt de tappunten en het drinkwaterbedrijf controleert tweemaal per jaar de kwaliteit van het water.\n\nDe laatste controle was in januari 2031. [bron: Vraagnummer 2031Z00501, antwoord 1]';

describe('Zoek in eerdere antwoorden…', () => {
  afterEach(closeAll);

  it('begins with what fits the question, beside the draft, and puts it in with its source', async () => {
    const { document } = await openText('concept.kamervragen', DRAFT);
    const command = vscode.commands.executeCommand('kamervragen.zoekAntwoord');
    assert.match(
      await preview.text(),
      /^Eerdere vraag:\nHoeveel openbare watertappunten .*\n\nAntwoord:\nIn Noor/,
    );
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await command;
    const [before = '', after = ''] = DRAFT.split('$0');
    assert.equal(document.getText(), `${before}${FOURTEEN}${after}`);
    await vscode.commands.executeCommand('leaveSnippet');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before + after);
    assert.deepEqual(preview.tabs(), []);
  });

  it('opens the source with Ctrl+Enter', async () => {
    const { document } = await openText('concept.kamervragen', DRAFT);
    const command = vscode.commands.executeCommand('kamervragen.zoekAntwoord');
    await preview.text();
    await vscode.commands.executeCommand('kamervragen.openGevonden');
    await command;
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path.split('/').at(-1), 'drinkwater-antwoord.txt');
    assert.match(editor.document.getText(editor.selection), /^In Noorderwiel .* januari 2031\.$/s);
    assert.equal(document.getText(), DRAFT.replace('$0', ''));
  });
});

describe('The list of earlier answers', () => {
  const STATE: Listed['state'] = {
    activity: 'idle', done: 0, total: 0, documents: 3, passages: 12_345, troubles: [],
  }; // prettier-ignore
  const NOTHING: Listed = { typed: 'pont', hits: [], asked: undefined, state: STATE };
  const hit: Hit = {
    ...placeOf({ title: 'Vaart de pont?', answer: 'Ja.\n\nElke dag.', label: 'veer.txt, antwoord 1' }),
    ...{ score: 0.824, others: [], newer: undefined },
  };

  it('says of an answer what was asked, where it stands, whether that is a draft, and how it begins', () => {
    const items = itemsFor({ ...NOTHING, hits: [hit] });
    assert.deepEqual(
      items.map(({ label, description, detail, alwaysShow }) => [label, description, detail, alwaysShow]),
      [['Vaart de pont?', 'veer.txt, antwoord 1 · concept', 'Ja.', true]],
    );
  });

  it('says how well an answer fits the question while nothing is typed', () => {
    const asked = { name: 'vraag 3', words: 'Vaart hij?' };
    const items = itemsFor({ ...NOTHING, typed: ' ', hits: [hit], asked });
    assert.deepEqual(
      items.map(({ label, description }) => [label, description]),
      [
        ['past bij vraag 3', undefined],
        ['Vaart de pont?', '82% · veer.txt, antwoord 1 · concept'],
      ],
    );
  });

  it('says why there is nothing', () => {
    const reading = { ...STATE, activity: 'reading' } as const;
    const labels = (listed: Partial<Listed>): string | undefined =>
      itemsFor({ ...NOTHING, ...listed })[0]?.label;
    assert.equal(labels({}), 'Geen eerder antwoord gevonden met deze woorden.');
    assert.equal(labels({ state: reading }), 'Nog niets gevonden met deze woorden; er wordt nog gelezen…');
    assert.equal(labels({ typed: '' }), 'Typ een of meer woorden, of een zinsdeel tussen aanhalingstekens.');
    assert.equal(labels({ state: { ...reading, documents: 0 } }), 'De eerdere antwoorden worden gelezen…');
    assert.equal(labels({ state: { ...STATE, documents: 0 } }), 'In deze map staan geen eerdere antwoorden.');
  });

  it('says above it in how many passages is searched, and how far reading is', () => {
    assert.equal(titleFor(STATE), 'Zoek in eerdere antwoorden · 12.345 passages');
    assert.equal(
      titleFor({ ...STATE, activity: 'reading', done: 3, total: 12, passages: 1 }),
      'Zoek in eerdere antwoorden · 1 passage · 3 van 12 bestanden gelezen…',
    );
  });
});
