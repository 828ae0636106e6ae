import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { answering } from './answering.ts';
import { closeAll, extension, shown, until, writeFile } from './opened.ts';

const DRAFT = `Antwoord van Minister Duinker (Verkeer) (ontvangen 6 mei 2031).

Vraag 1
Rijdt de trein?

Antwoord 1
Ja. [PM hoe vaak]

Vraag 2
Hoe laat?

Antwoord 2
Om negen uur. [PM spoor] [terzijde werknotitie: weet de vervoerder]
`;
const BEFORE = '# van de juristen\nterzijde:\n  # komt goed\n';
const ENTRY = '  - melding: werknotitie\n    vraag: 1\n    reden: volgt maandag\n';

async function open(
  notes: string,
): Promise<{ readonly editor: vscode.TextEditor; readonly notes: vscode.Uri }> {
  const folder = randomUUID();
  const file = await writeFile(`${folder}/veer.dossier.yaml`, notes);
  const draft = await writeFile(`${folder}/veer.kamervragen`, DRAFT);
  await extension();
  return { editor: await vscode.window.showTextDocument(draft, { preview: false }), notes: file };
}

async function untilWorkNotes({ document }: vscode.TextEditor, count: number): Promise<void> {
  const found = (): number =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ code }) => typeof code === 'object' && code.value === 'werknotitie').length;
  await until(vscode.languages.onDidChangeDiagnostics, () => found() === count);
}

/** Runs the command, and chooses what has this description; gives what there was to choose from. */
async function takenBack(description: string): Promise<readonly string[]> {
  const offered: string[] = [];
  const { said, restore } = answering({
    showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
      offered.push(...items.map((item) => `${item.description}: ${item.detail}`));
      return items.find((item) => item.description === description);
    },
    showInformationMessage: () => undefined,
  });
  try {
    await vscode.commands.executeCommand('kamervragen.haalTerzijdeTerug');
  } finally {
    restore();
  }
  return [...offered, ...said];
}

describe('What was set aside', () => {
  afterEach(closeAll);

  it('is taken out of the dossier’s file, which is saved; one undo brings it back', async () => {
    const { editor, notes } = await open(BEFORE + ENTRY);
    await untilWorkNotes(editor, 0);
    assert.deepEqual(await takenBack('Vraag 1 · werknotitie'), [
      'Vraag 2 · notitie in de tekst · werknotitie: Reden: weet de vervoerder',
      'Vraag 1 · werknotitie: Reden: volgt maandag',
    ]);
    await untilWorkNotes(editor, 1);
    const read = async (): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(notes));
    assert.equal(await read(), BEFORE);
    assert.equal(editor.document.getText(), DRAFT);
    const file = await vscode.window.showTextDocument(notes);
    await vscode.commands.executeCommand('undo');
    assert.equal(file.document.getText(), BEFORE + ENTRY);
    assert.ok(await file.document.save());
  });

  it('in the text is shown where it stands', async () => {
    const { editor } = await open('');
    await untilWorkNotes(editor, 1);
    await takenBack('Vraag 2 · notitie in de tekst · werknotitie');
    const active = vscode.window.activeTextEditor;
    assert.ok(active);
    assert.match(shown(active), /⟦\[terzijde werknotitie: weet de vervoerder\]⟧/);
  });

  it('is nothing where nothing was', async () => {
    const file = await writeFile(`${randomUUID()}/veer.kamervragen`, DRAFT.replace(/ \[terzijde.*\]/, ''));
    await extension();
    await vscode.window.showTextDocument(file);
    assert.deepEqual(await takenBack(''), ['In dit document is geen melding terzijde gelegd.']);
  });
});
