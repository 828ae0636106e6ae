import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering.ts';
import { offered, offersUntil } from './completing.ts';
import { closeAll, noticed, openText, until, writeFile } from './opened.ts';

const QUESTION = `Vragen van het lid Zandstra (Streekbelang) aan de Minister van Verkeer over sluizen (ingezonden 3 maart 2031).

Antwoord van Minister Bronsema (Verkeer) (ontvangen 20 maart 2031).

Vraag 1
Wie bedient de sluisdeuren van het kanaal?

Antwoord 1
`;
const LOCKS = 'De sluisdeuren van het kanaal worden bediend door twee sluiswachters.';

describe('Reading earlier answers', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('kamervragen.hervatArchief');
    await closeAll();
  });

  it('waits while it is paused, and goes on afterwards', async () => {
    const editor = await openText('concept.kamervragen', `${QUESTION}$0`);
    await offered(editor);
    await vscode.commands.executeCommand('kamervragen.pauzeerArchief');
    await noticed('sluizen.txt', () => writeFile('sluizen.txt', `${QUESTION}${LOCKS}\n`));
    // What is not paused has it before these are answered.
    for (let times = 0; times < 3; times++)
      assert.ok(!(await offered(editor)).some(({ text }) => text === LOCKS));
    await vscode.commands.executeCommand('kamervragen.hervatArchief');
    await offersUntil(editor, (texts) => texts.includes(LOCKS));
  });

  it('says what could not be read, to open it, and when that is nothing any more', async () => {
    await openText('concept.kamervragen', `${QUESTION}$0`);
    await toldUntil(({ said }) => said[0] === 'Alles in het archief kon worden gelezen.');
    const bad = await writeFile('kapot.pdf', '%PDF-1.7');
    await toldUntil(({ listed }) =>
      listed.some((label) => /kapot\.pdf.*(?:beschadigd|volledig)/.test(label)),
    );
    await vscode.workspace.fs.delete(bad);
    await toldUntil(({ said }) => said[0] === 'Alles in het archief kon worden gelezen.');
  });
});

interface Told {
  readonly said: readonly string[];
  /** The troubles that are listed. */
  readonly listed: readonly string[];
}

/** Asks again until what is told is as it should be: the disk is looked at now and then. */
async function toldUntil(holds: (told: Told) => boolean): Promise<void> {
  for (;;) {
    const listed: string[] = [];
    const { said, restore } = answering({
      showInformationMessage: () => undefined,
      showQuickPick: (items: readonly vscode.QuickPickItem[]) =>
        void listed.push(...items.map(({ label }) => label)),
    });
    await vscode.commands.executeCommand('kamervragen.toonArchiefmeldingen');
    restore();
    if (holds({ said, listed })) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('The log', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closePanel'));

  it('is shown', async () => {
    await openText('concept.kamervragen', `${QUESTION}$0`);
    const isShown = (): boolean =>
      vscode.window.visibleTextEditors.some(
        ({ document: { uri } }) => uri.scheme === 'output' && uri.path.includes('Kamervragen'),
      );
    assert.ok(!isShown());
    await vscode.commands.executeCommand('kamervragen.toonLog');
    await until(vscode.window.onDidChangeVisibleTextEditors, isShown);
    await closeAll();
  });
});
