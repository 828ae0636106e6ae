import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, shown } from './opened.ts';

const HEAD = 'Antwoord van Minister Duinker (Verkeer)\n\n';
const TWO_MISSING = `${HEAD}Vraag 1
Rijdt de trein?

Antwoord 1
Ja.

Vraag$0 2
Hoe laat?

Vraag 3
Waarom?
`;

interface Asked {
  readonly only?: vscode.CodeActionKind;
}

/** The actions at the cursor, as VS Code would show them. */
async function actionsAt(editor: vscode.TextEditor, { only }: Asked = {}): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
    only?.value,
    100,
  );
}

function titles(actions: readonly vscode.CodeAction[]): readonly string[] {
  return actions.map(({ title }) => title);
}

async function choose(editor: vscode.TextEditor, title: string, asked?: Asked): Promise<void> {
  const actions = await actionsAt(editor, asked);
  const action = actions.find((other) => other.title === title);
  assert.ok(action?.edit, `${title} is not among ${titles(actions).join(' | ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(
      action.command.command,
      ...((action.command.arguments ?? []) as unknown[]),
    );
  }
}

/** Chooses an action, compares the text and the cursor, and undoes it with one step. */
async function checkAction(marked: string, title: string, expected: string, asked?: Asked): Promise<void> {
  const editor = await openText('concept.kamervragen', marked);
  await choose(editor, title, asked);
  assert.equal(expected.includes('$0') ? shown(editor) : editor.document.getText(), expected);
  await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), marked.replace('$0', ''));
}

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('put in the heading of an answer, and the cursor below it', async () => {
    await checkAction(
      TWO_MISSING,
      'Voeg de kop ‘Antwoord 2’ toe',
      TWO_MISSING.replace('$0', '').replace('Hoe laat?\n', 'Hoe laat?\n\nAntwoord 2\n$0\n'),
    );
  });

  it('put in all headings at once', async () => {
    await checkAction(
      TWO_MISSING,
      'Voeg alle 2 ontbrekende antwoordkoppen toe',
      `${TWO_MISSING.replace('$0', '').replace('Hoe laat?', 'Hoe laat?\n\nAntwoord 2').trimEnd()}\n\nAntwoord 3\n`,
    );
  });

  it('take out one source note, or all of them', async () => {
    const noted = `${HEAD}Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa. [bron:$0 a.txt]\n\n[bron: b.txt]\n[bron: c.txt]\n`;
    const plain = noted.replace('$0', '');
    await checkAction(noted, 'Verwijder de bronnotitie', plain.replace(' [bron: a.txt]', ''));
    await checkAction(
      noted,
      'Verwijder alle 3 bronnotities',
      `${HEAD}Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n`,
    );
  });

  it('have the obvious one preferred', async () => {
    const editor = await openText('concept.kamervragen', TWO_MISSING);
    const actions = await actionsAt(editor, { only: vscode.CodeActionKind.QuickFix });
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => `${title}${isPreferred === true ? ' (preferred)' : ''}`),
      ['Voeg de kop ‘Antwoord 2’ toe (preferred)', 'Voeg alle 2 ontbrekende antwoordkoppen toe'],
    );
  });

  it('are none where nothing is wrong', async () => {
    const editor = await openText(
      'concept.kamervragen',
      TWO_MISSING.replace('$0', '').replace('Ja.', 'J$0a.'),
    );
    assert.deepEqual(titles(await actionsAt(editor, { only: vscode.CodeActionKind.QuickFix })), []);
  });
});

describe('Fixing all', () => {
  const TITLE = 'Los alle meldingen op waarvoor één oplossing voor de hand ligt';
  const FIXED = `${TWO_MISSING.replace('$0', '').replace('Hoe laat?', 'Hoe laat?\n\nAntwoord 2').trimEnd()}\n\nAntwoord 3\n`;
  afterEach(closeAll);

  for (const kind of ['source.fixAll', 'source.fixAll.kamervragen']) {
    it(`is there for ${kind}`, async () => {
      await checkAction(TWO_MISSING, TITLE, FIXED, { only: vscode.CodeActionKind.Empty.append(kind) });
    });
  }

  it('is not there for other source actions, nor by itself', async () => {
    const editor = await openText('concept.kamervragen', TWO_MISSING);
    const organize = await actionsAt(editor, { only: vscode.CodeActionKind.SourceOrganizeImports });
    assert.deepEqual(titles(organize), []);
    assert.ok(!titles(await actionsAt(editor)).includes(TITLE));
  });

  it('happens on save where the user wants that', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll': 'explicit' },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      const editor = await openText('concept.kamervragen', TWO_MISSING);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
      await editor.document.save();
      assert.equal(editor.document.getText(), `\n${FIXED}`);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

describe('Refactorings', () => {
  afterEach(closeAll);
  const REWRITE = { only: vscode.CodeActionKind.RefactorRewrite };
  const GROUPED = `${HEAD}Vraag 1\nWat?\n\nVraag 2\nHoe?\n\nAntwoord 1 en 2\nZ$0o.\n`;
  const SPLIT = `${HEAD}Vraag 1\nWat?\n\nAntwoord 1\nZ$0o.\n\nVraag 2\nHoe?\n\nAntwoord 2\nDus.\n`;

  it('split a grouped answer', async () => {
    const title = 'Splits in losse antwoorden op de vragen 1 en 2';
    const editor = await openText('concept.kamervragen', GROUPED);
    await choose(editor, title, REWRITE);
    const headings = editor.document
      .getText()
      .split('\n')
      .filter((line) => line.startsWith('Antwoord '));
    assert.deepEqual(headings.slice(1), ['Antwoord 1', 'Antwoord 2']);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), GROUPED.replace('$0', ''));
  });

  it('group an answer with the next', async () => {
    await checkAction(
      SPLIT,
      'Voeg samen met antwoord 2',
      `${HEAD}Vraag 1\nWat?\n\nVraag 2\nHoe?\n\nAntwoord 1 en 2\nZo.\n\nDus.\n`,
      REWRITE,
    );
  });

  it('are offered only where they do something', async () => {
    const last = await openText('concept.kamervragen', SPLIT.replace('$0', '').replace('Dus', 'D$0us'));
    assert.deepEqual(titles(await actionsAt(last, REWRITE)), []);
    const question = await openText('concept.kamervragen', SPLIT.replace('$0', '').replace('Hoe', 'H$0oe'));
    assert.deepEqual(titles(await actionsAt(question, REWRITE)), []);
  });

  it('make a draft of a submission', async () => {
    await checkAction(
      'Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over treinen (ingezonden 3 mei 2031).\n\nVraag$0 1\nWat?\n\nVraag 2\nHoe?\n',
      'Maak een concept: zet bij elke vraag een antwoordkop',
      'Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over treinen (ingezonden 3 mei 2031).\n\nVraag 1\nWat?\n\nAntwoord 1\n\nVraag 2\nHoe?\n\nAntwoord 2\n',
      REWRITE,
    );
  });

  const MISNUMBERED = `${HEAD}Vraag 1\nWat?\n\nAntwoord 1\nZo.\n\nVraag 3\nHoe?\n\nAntwoord 3\nZie vraag 3.\n$0`;
  const RENUMBERED = `${HEAD}Vraag 1\nWat?\n\nAntwoord 1\nZo.\n\nVraag 2\nHoe?\n\nAntwoord 2\nZie vraag 2.\n`;

  it('renumber as a source action', async () => {
    await checkAction(MISNUMBERED, 'Hernummer vragen, antwoorden en verwijzingen', RENUMBERED, {
      only: vscode.CodeActionKind.Source,
    });
  });

  it('renumber by command', async () => {
    const editor = await openText('concept.kamervragen', MISNUMBERED);
    await vscode.commands.executeCommand('kamervragen.hernummer');
    assert.equal(editor.document.getText(), RENUMBERED);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), MISNUMBERED.replace('$0', ''));
  });

  it('put in headings by command, also in a submission', async () => {
    const editor = await openText(
      'vragen.kamervragen',
      'Vragen van het lid Koopstra (D66).\n\nVraag 1\nWat?\n',
    );
    await vscode.commands.executeCommand('kamervragen.voegKoppenIn');
    assert.equal(
      editor.document.getText(),
      'Vragen van het lid Koopstra (D66).\n\nVraag 1\nWat?\n\nAntwoord 1\n',
    );
  });

  it('leave a document of another language alone', async () => {
    const editor = await openText('aantekeningen.ini', TWO_MISSING);
    await vscode.commands.executeCommand('kamervragen.voegKoppenIn');
    await vscode.commands.executeCommand('kamervragen.hernummer');
    assert.equal(editor.document.getText(), TWO_MISSING.replace('$0', ''));
  });
});
