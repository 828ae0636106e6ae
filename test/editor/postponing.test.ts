import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering.ts';
import { closeAll, openText } from './opened.ts';

const QUESTIONS =
  'Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de pont (ingezonden 3 mei 2031).\n\nVraag 1\nVaart de pont?\n';

/** The text that the command opens, or what it says. */
async function postponed(
  text: string,
  reason: string,
  ...typed: readonly string[]
): Promise<vscode.TextDocument | string | undefined> {
  const { document } = await openText('vragen-concept.kamervragen', text);
  const boxes = [...typed];
  const { said, restore } = answering({
    showQuickPick: (items: readonly vscode.QuickPickItem[]) =>
      items.find(({ label }) => label.includes(reason)),
    showInputBox: () => boxes.shift(),
    showWarningMessage: () => undefined,
  });
  try {
    await vscode.commands.executeCommand('kamervragen.maakUitstelbericht');
  } finally {
    restore();
  }
  const active = vscode.window.activeTextEditor?.document;
  return active === document ? said[0] : active;
}

describe('A postponement', () => {
  afterEach(closeAll);

  it('opens beside the draft, not saved yet, with reason and day', async () => {
    const document = await postponed(QUESTIONS, 'Informatie van derden', '31-12-2031');
    assert.ok(typeof document === 'object');
    assert.match(document.uri.path, /\/vragen-uitstel\.kamervragen$/);
    assert.deepEqual([document.isUntitled, document.languageId], [true, 'kamervragen']);
    assert.match(document.getText(), /^Vragen van het lid Koopstra \(D66\)[^]*informatie van derden nodig/);
    assert.match(document.getText(), /uiterlijk op 31 december 2031\.\n$/);
  });

  it('has a reason of one’s own, and no day where none was given', async () => {
    const document = await postponed(QUESTIONS, 'andere reden', 'De pont ligt stil', '');
    assert.ok(typeof document === 'object');
    assert.match(document.getText(), / De pont ligt stil\.\n[^]*antwoorden zo spoedig mogelijk\.\n$/);
  });

  it('is not made when one goes no further', async () => {
    assert.equal(await postponed(QUESTIONS, 'geen van deze'), undefined);
    assert.equal(await postponed(QUESTIONS, 'Gegevens'), undefined);
  });

  it('is not made of a text without questions', async () => {
    const said = await postponed('Boodschappen: melk.\n', 'Gegevens');
    assert.ok(typeof said === 'string');
    assert.match(said, /staan geen vragen/);
  });
});
