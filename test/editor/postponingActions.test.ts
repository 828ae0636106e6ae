import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering.ts';
import { actionsAt } from './choosing.ts';
import { closeAll, openText } from './opened.ts';

const TITLE = 'Maak uitstelbericht…';

/** A draft of questions of long ago, with what is asked for put behind its head. */
const draft = (
  more: string,
): string => `Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de pont (ingezonden 3$0 mei 2021).
${more}
Antwoord van Minister Duinker (Verkeer)

Vraag 1
Vaart de pont?

Antwoord 1
Ja.
`;

async function offered(text: string): Promise<readonly vscode.CodeAction[]> {
  const editor = await openText('vragen.kamervragen', text);
  const actions = await actionsAt(editor, { only: vscode.CodeActionKind.QuickFix });
  const hasTerm = actions.some(({ title }) => title.includes('(termijn-verstreken)'));
  assert.ok(hasTerm, 'the term has passed');
  return actions.filter(({ title }) => title === TITLE);
}

describe('Where the term has passed', () => {
  afterEach(closeAll);

  it('the light bulb makes a notice of postponement', async () => {
    const [action] = await offered(draft(''));
    assert.ok(action?.command);
    const { restore } = answering({
      showQuickPick: ([first]: readonly vscode.QuickPickItem[]) => first,
      showInputBox: () => '',
    });
    try {
      await vscode.commands.executeCommand(
        action.command.command,
        ...((action.command.arguments ?? []) as unknown[]),
      );
    } finally {
      restore();
    }
    const document = vscode.window.activeTextEditor?.document;
    assert.match(document?.uri.path ?? '', /\/vragen-uitstel\.kamervragen$/);
    assert.match(document?.getText() ?? '', /^Vragen van het lid Koopstra/);
  });

  it('there is nothing to make once it was postponed', async () => {
    const seeAlso = 'Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 2222.\n';
    assert.deepEqual(await offered(draft(seeAlso)), []);
  });
});
