import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, checkAction, choose, HEAD, titles, TWO_MISSING } from './choosing.ts';
import { closeAll, openText } from './opened.ts';

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
