import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, shown, until } from './opened.ts';

describe('The next and the previous unanswered question', () => {
  afterEach(closeAll);

  const NEXT = 'kamervragen.volgendeOnbeantwoord';
  const PREVIOUS = 'kamervragen.vorigeOnbeantwoord';
  const OPEN = `Vraag 1
Wat?

Antwoord 1
Dit.

Vraag 2
Hoe?

Vraag 3
Wie?

Antwoord 3

Vraag 4
Waar?

Antwoord 4
n.t.b.
`;
  async function checkMove(marked: string, command: string, expected: string): Promise<void> {
    const editor = await openText('concept.kamervragen', marked);
    await vscode.commands.executeCommand(command);
    assert.equal(shown(editor), expected);
  }

  it('go from one to the next', async () => {
    await checkMove(`$0${OPEN}`, NEXT, OPEN.replace('Vraag 2', 'Vraag 2$0'));
    await checkMove(
      OPEN.replace('Vraag 2', 'Vraag 2$0'),
      NEXT,
      OPEN.replace('Antwoord 3\n', 'Antwoord 3\n$0'),
    );
    await checkMove(OPEN.replace('Antwoord 3\n', 'Antwoord 3\n$0'), NEXT, OPEN.replace('n.t.b.', '⟦n.t.b.⟧'));
  });
  it('go round', async () => {
    await checkMove(`${OPEN}$0`, NEXT, OPEN.replace('Vraag 2', 'Vraag 2$0'));
    await checkMove(`$0${OPEN}`, PREVIOUS, OPEN.replace('n.t.b.', '⟦n.t.b.⟧'));
  });
  it('keep an answer that is then typed apart from the next heading, and one undo takes both back', async () => {
    const editor = await openText('concept.kamervragen', OPEN.replace('Vraag 3\n', 'Vraag 3$0\n'));
    const { document } = editor;
    await vscode.commands.executeCommand(NEXT);
    const spaced = OPEN.replace('Antwoord 3\n', 'Antwoord 3\nJ\n');
    const apart = until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === spaced);
    await vscode.commands.executeCommand('type', { text: 'J' });
    await apart;
    assert.equal(shown(editor), spaced.replace('J\n', 'J$0\n'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), OPEN);
  });
  it('stay where they are when all is answered', async () => {
    const answered = 'Vraag 1\nWat?\n\nAntwoord 1\nD$0it.\n';
    await checkMove(answered, NEXT, answered);
  });
});
