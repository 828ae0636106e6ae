import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Place } from '../../src/archive/hit.ts';
import type { Span } from '../../src/document/model.ts';
import { parse } from '../../src/document/parse.ts';
import { findUses } from '../../src/editor/archive/uses.ts';
import { answering } from './answering.ts';
import { offersUntil } from './completing.ts';
import { closeAll, openText, writeFile } from './opened.ts';

const DRAFT = 'Vraag 1\nVaart hij?\n\nAntwoord 1\nDe pont vaart [PM hoe vaak]\nelke dag.\n';
const EARLIER = 'Vraag 1\nVaart de pont?\r\n\r\nAntwoord 1\r\nDe pont vaart.\r\n';

/** What is looked for, and where it is said to stand, for the cursor or selection in an editor. */
async function check(
  editor: vscode.TextEditor,
  places: readonly Place[],
  expected: { readonly text: string; readonly found: readonly string[] } | undefined,
): Promise<void> {
  const asked: string[] = [];
  const uses = async (text: string): Promise<readonly Place[]> => {
    asked.push(text);
    return Promise.resolve(places);
  };
  const documents = { get: (document: vscode.TextDocument) => parse(document.getText()) };
  const result = await findUses(documents, { uses }, editor);
  assert.deepEqual(asked, expected === undefined ? [] : [expected.text]);
  const found = await Promise.all(
    (result?.locations ?? []).map(async ({ uri, range }) => {
      const document = await vscode.workspace.openTextDocument(uri);
      return `${uri.path.split('/').at(-1)}: ${document.getText(range)}`;
    }),
  );
  assert.deepEqual(found, expected?.found ?? []);
}

function placeIn(uri: vscode.Uri, span: Span): Place {
  const document: Place['document'] = {
    file: uri.toString(), kind: 'answers', name: '', published: true, annex: undefined, questionNumber: undefined,
    subject: undefined, members: [], ministries: [], submitted: undefined, answered: undefined,
  }; // prettier-ignore
  return { document, entry: { labels: ['1'], title: '', question: '', answer: '', span, label: '' } };
}

describe('Where a passage is used', () => {
  afterEach(closeAll);

  it('is told of the answer at the cursor, without itself', async () => {
    const uri = await writeFile('veer-eerder.txt', EARLIER);
    const start = EARLIER.indexOf('De pont vaart.');
    const editor = await openText('concept.kamervragen', DRAFT.replace('pont', 'po$0nt'));
    const own = { start: DRAFT.indexOf('De pont'), end: DRAFT.length - 1 };
    await check(editor, [placeIn(uri, { start, end: start + 14 }), placeIn(editor.document.uri, own)], {
      text: 'De pont vaart elke dag.',
      found: ['veer-eerder.txt: De pont vaart.'],
    });
  });

  it('is told of what is selected', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    editor.selection = new vscode.Selection(4, 0, 4, 7);
    await check(editor, [], { text: 'De pont', found: [] });
  });

  it('is told of the passage at the cursor in a library', async () => {
    const library =
      'passages:\n  - titel: Veer\n    tekst: Het veer vaart.\n  - titel: Pont\n    tekst: De $0pont vaart.\n';
    await check(await openText('a.passages.yaml', library), [], { text: 'De pont vaart.', found: [] });
  });

  it('is not told where there is no passage, nor of a file that is gone', async () => {
    const question = await openText('concept.kamervragen', DRAFT.replace('Vaart', '$0Vaart'));
    await check(question, [], undefined);
    const gone = placeIn(vscode.Uri.parse('file:///weg.txt'), { start: 0, end: 1 });
    await check(await openText('concept.kamervragen', DRAFT.replace('pont', '$0pont')), [gone], {
      text: 'De pont vaart elke dag.',
      found: [],
    });
  });

  it('is listed beside the passage, from where one goes to each', async () => {
    const found = 'De pont over het veenkanaal vaart elke dag, behalve bij ijs en bij storm.';
    const asked = `Vragen van het lid Zandstra (Streekbelang) aan de Minister van Verkeer over de pont (ingezonden 3 maart 2031).\n\nAntwoord van Minister Bronsema (Verkeer).\n\nVraag 1\nVaart de pont over het veenkanaal?\n\nAntwoord 1\n`;
    await writeFile('veen.txt', `${asked}${found}\n`);
    await offersUntil(await openText('vraag.kamervragen', `${asked}$0`), (texts) => texts.includes(found));
    await openText('concept.kamervragen', `${asked}$0${found}\n`);
    await vscode.commands.executeCommand('kamervragen.waarGebruikt');
    while (!/veen\.txt$/.test(vscode.window.activeTextEditor?.document.uri.path ?? '')) {
      await vscode.commands.executeCommand('goToNextReference');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail('nothing is open');
    assert.equal(document.lineAt(selection.start).text, found);
  });

  it('is said to be nowhere, or not to be a passage', async () => {
    const { said, restore } = answering({ showInformationMessage: () => undefined });
    await openText('concept.kamervragen', 'Vraag 1\nHoe?\n\nAntwoord 1\n$0Zwaluwstaartverbindingen.\n');
    await vscode.commands.executeCommand('kamervragen.waarGebruikt');
    await openText('concept.kamervragen', DRAFT.replace('Vaart', '$0Vaart'));
    await vscode.commands.executeCommand('kamervragen.waarGebruikt');
    restore();
    assert.deepEqual(said, [
      'Deze passage staat, voor zover bekend, in geen ander antwoord en in geen brief.',
      'Selecteer een tekst, of zet de cursor in een antwoord of in een passage van een bibliotheek.',
    ]);
  });
});
