import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering.ts';
import { offersUntil } from './completing.ts';
import { closeAll, openText } from './opened.ts';
import { withSetting } from './settings.ts';

const DRAFT = `Antwoord van Minister Bronsema (Infrastructuur en Waterstaat)

Vraag 1
Hoeveel openbare watertappunten zijn er in Westerwiel, en wie onderhoudt deze tappunten?

Antwoord 1
$0`;
const FOURTEEN =
  'In Noorderwiel staan veertien openbare watertappunten. De gemeente onderhoudt de tappunten en het drinkwaterbedrijf controleert tweemaal per jaar de kwaliteit van het water.\n\nDe laatste controle was in januari 2031.';

/** Puts in what fits best where the answer is, and gives what is added and what one undo leaves of it. */
async function inserted(): Promise<{ readonly added: string; readonly undone: string }> {
  const before = DRAFT.replace('$0', '');
  const editor = await openText('concept.kamervragen', DRAFT);
  await offersUntil(editor, ([first]) => first === FOURTEEN);
  await vscode.commands.executeCommand('kamervragen.voegEersteIn');
  const text = editor.document.getText();
  assert.ok(text.startsWith(before), text);
  await vscode.commands.executeCommand('leaveSnippet');
  await vscode.commands.executeCommand('undo');
  return { added: text.slice(before.length), undone: editor.document.getText().slice(before.length) };
}

describe('What fits best', () => {
  afterEach(closeAll);

  it('is put in with its source as a work note, which one undo takes back', async () => {
    assert.deepEqual(await inserted(), {
      added: `${FOURTEEN} [bron: Vraagnummer 2031Z00501, antwoord 1]`,
      undone: '',
    });
  });

  it('is put in with its source as a footnote, where the setting says so', () =>
    withSetting('invoegen.bron', 'voetnoot', async () => {
      const { added, undone } = await inserted();
      assert.equal(added, `${FOURTEEN}[1]\n\n[1] Vraagnummer 2031Z00501, antwoord 1.`);
      assert.equal(undone, '');
    }));

  it('is put in without its source, where the setting says so', () =>
    withSetting('invoegen.bron', 'geen', async () => {
      assert.equal((await inserted()).added, FOURTEEN);
    }));

  it('is nothing where nothing is asked, and that is said', async () => {
    const editor = await openText('concept.kamervragen', `$0${DRAFT.replace('$0', '')}`);
    const { said, restore } = answering({ showInformationMessage: () => undefined });
    await vscode.commands.executeCommand('kamervragen.voegEersteIn');
    restore();
    assert.deepEqual(said, ['Bij de cursor is geen eerder antwoord gevonden.']);
    assert.equal(editor.document.isDirty, false);
  });
});
