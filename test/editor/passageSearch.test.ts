import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Passage } from '../../src/archive/passage.ts';
import { itemsFor, NOTHING_YET } from '../../src/editor/reuse/searchItems.ts';
import type { Suggestions } from '../../src/editor/reuse/suggestions.ts';
import { openSource } from '../../src/editor/reuse/taking.ts';
import { previewOf } from './previewed.ts';
import { closeAll, openText, shown, until, writeFile } from './opened.ts';

const preview = previewOf('passage');

const DRAFT = `Vragen van het lid Zandstra (Streekbelang) aan de Minister van Infrastructuur over kranen (ingezonden 3 maart 2031).

Vraag 1
Wanneer informeert u de Kamer over de uitkomst van de proef met kranen?

Antwoord 1
$0

Vraag 2
Wie betaalt?
`;
const TEXT =
  'Over de uitkomst van de proef met kranen informeer ik het lid Zandstra (Streekbelang) en de Kamer voor 24 maart 2031. De kosten blijven onder de $ 5 per kraan}.';

describe('Zoek passage…', () => {
  afterEach(closeAll);

  it('shows the passage that fits best beside the draft, and puts it in at the cursor', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    const command = vscode.commands.executeCommand('kamervragen.zoekPassage');
    assert.match(
      await preview.text(),
      new RegExp(`^Proef met kranen\\n\\nTekst:\\n${escaped(TEXT)}\\n\\nBron: `),
    );
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await command;
    assert.deepEqual(preview.tabs(), []);
    assert.equal(shown(active()), DRAFT.replace('$0', `${TEXT}$0`));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), DRAFT.replace('$0', ''));
  });

  it('changes nothing when the list is closed, and closes the preview', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    const command = vscode.commands.executeCommand('kamervragen.zoekPassage');
    await preview.text();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await command;
    assert.deepEqual(preview.tabs(), []);
    assert.equal(editor.document.getText(), DRAFT.replace('$0', ''));
    assert.equal(active().document, editor.document);
  });

  it('shows the next passage in the same tab', async () => {
    await openText('concept.kamervragen', DRAFT);
    const command = vscode.commands.executeCommand('kamervragen.zoekPassage');
    const first = await preview.text();
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await until(vscode.workspace.onDidChangeTextDocument, () => preview.document()?.getText() !== first);
    assert.equal(preview.tabs().length, 1);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await command;
  });
});

describe('The list of passages', () => {
  const NOTHING: Suggestions = {
    size: 0,
    suggest: () => Promise.resolve([]),
    search: () => Promise.resolve([]),
  };
  const labels = async (
    suggestions: Suggestions,
    typed: string,
    reading: 'busy' | 'done',
  ): Promise<readonly string[]> =>
    (await itemsFor(suggestions, undefined, typed, reading)).map(({ label }) => label);

  it('says what to do when there is nothing', async () => {
    assert.deepEqual(await labels(NOTHING, '', 'done'), [NOTHING_YET]);
    assert.deepEqual(await labels(NOTHING, '', 'busy'), ['De passages worden gelezen…']);
  });

  it('says that nothing was found', async () => {
    assert.deepEqual(await labels(NOTHING, 'pont', 'done'), [
      'Geen standaardpassage gevonden met deze woorden.',
    ]);
  });

  it('says of a passage that it is due for review', async () => {
    const due = { ...passage('Pont'), question: '', review: '2001-03-01' };
    const search = () => Promise.resolve([{ passage: due, score: 1 }]);
    const [item] = await itemsFor(
      { size: 1, suggest: () => Promise.resolve([]), search },
      undefined,
      'pont',
      'done',
    );
    assert.equal(item?.description, 'te herzien sinds 1 maart 2001 · Pont');
  });

  it('shows what fits before what is new, each once', async () => {
    const [first, second] = [passage('Pont'), passage('Veer')];
    const matches = [first, second].map((one) => ({ passage: one, score: 1 }));
    const suggestions = {
      size: 2,
      suggest: () => Promise.resolve(matches.slice(1)),
      search: () => Promise.resolve(matches),
    };
    const items = await itemsFor(suggestions, { name: 'vraag 3', words: 'veer' }, '', 'done');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['past bij vraag 3', 'Veer', 'overige, nieuwste eerst', 'Pont'],
    );
  });
});

describe('The source of a passage', () => {
  afterEach(closeAll);

  it('opens with the passage selected', async () => {
    const uri = await writeFile('bron.kamervragen', 'Antwoord 1\nDe pont vaart.\n');
    await openSource(passage('Pont', uri.toString(), 11, 25));
    assert.equal(shown(active()), 'Antwoord 1\n⟦De pont vaart.⟧\n');
  });

  it('opens nothing when it is gone', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    await openSource(passage('Pont', `${editor.document.uri.toString()}-weg`));
    assert.equal(active().document, editor.document);
  });
});

function passage(title: string, file = 'file:///pont.txt', start = 0, end = 0): Passage {
  const source = { file, span: { start, end }, label: 'Pont', date: undefined };
  return { title, question: 'Vaart de pont?', keywords: [], text: `${title} vaart.`, source };
}

function active(): vscode.TextEditor {
  return vscode.window.activeTextEditor ?? assert.fail('no editor is active');
}

function escaped(text: string): string {
  return text.replace(/[$(){}.]/g, '\\$&');
}
