import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, checkAction, HEAD, titles, TWO_MISSING } from './choosing.ts';
import { closeAll, openText } from './opened.ts';

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

  it('have the obvious one preferred, and come before setting aside', async () => {
    const editor = await openText('concept.kamervragen', TWO_MISSING);
    const actions = await actionsAt(editor, { only: vscode.CodeActionKind.QuickFix });
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => `${title}${isPreferred === true ? ' (preferred)' : ''}`),
      [
        'Voeg de kop ‘Antwoord 2’ toe (preferred)',
        'Voeg alle 2 ontbrekende antwoordkoppen toe',
        'Leg terzijde met een reden in de tekst… (antwoord-ontbreekt)',
        'Leg terzijde met een reden in het dossierbestand… (antwoord-ontbreekt)',
      ],
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
