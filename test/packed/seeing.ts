import assert from 'node:assert/strict';
import type { Window } from '../support/host/window.ts';
import { openAfresh, linesInSight, problemsAre, rowsOf, statusSays } from './hands.ts';

const DRAFT = 'spoor/3-concept-2031Z00412.kamervragen';
/** What is open says so in the name, what is answered behind it. */
const STATE = /^(Vraag \d) · (?:(leeg|ontbreekt) · |.*(beantwoord))/;

export function seeing(window: () => Window): void {
  beforeEach(() => openAfresh(window(), DRAFT));

  it('in its language, with what is missing underlined and marked in the margin', async () => {
    const { page, editor, goToLine, screenshot } = window();
    await page.locator('#status\\.editor\\.mode', { hasText: 'Kamervragen' }).waitFor();
    await statusSays(window(), '5/9 beantwoord');
    await problemsAre(window(), 4, 2);
    await screenshot('01-concept');
    await goToLine(46);
    await editor.locator('.squiggly-error').nth(2).waitFor();
    await editor.locator('.glyph-margin-widgets [class*=TextEditorDecorationType]').nth(2).waitFor();
    await screenshot('02-onbeantwoord');
  });

  it('in the outline, with the state of each question', async () => {
    const { page, runCommand, screenshot } = window();
    const files = page.getByRole('button', { name: 'Explorer Section: seeds' });
    await runCommand('Explorer: Focus on Outline View');
    await files.click();
    const outline = page.locator('.outline-pane');
    await outline.locator('.monaco-list-row', { hasText: 'Voetnoot 1' }).waitFor();
    await page.mouse.move(0, 0);
    await screenshot('03-overzicht');
    const rows = await rowsOf(outline);
    const states = rows.flatMap((row) => {
      const [, question, open, answered] = STATE.exec(row) ?? [];
      return question === undefined ? [] : [`${question}: ${open ?? answered ?? ''}`];
    });
    assert.deepEqual(states, [
      ...['Vraag 1: beantwoord', 'Vraag 2: beantwoord', 'Vraag 3: beantwoord', 'Vraag 4: ontbreekt'],
      ...['Vraag 5: beantwoord', 'Vraag 6: leeg', 'Vraag 7: ontbreekt', 'Vraag 8: beantwoord'],
      'Vraag 9: ontbreekt',
    ]);
    assert.equal(rows.filter((row) => row.startsWith('Antwoord')).length, 6);
    await files.click();
  });

  it('with the question that one reads in the breadcrumbs and above the text', async () => {
    const { page, editor, goToLine, screenshot } = window();
    const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await goToLine(32);
    await crumbs.filter({ hasText: 'Vraag 4 · ontbreekt · ' }).waitFor();
    await goToLine(40);
    await crumbs.filter({ hasText: 'Vraag 5 · ' }).waitFor();
    await crumbs.filter({ hasText: 'Antwoord 5 · ' }).waitFor();
    await editor
      .locator('.sticky-line-content', { hasText: /^(?:Vraag|Antwoord).\d$/ })
      .first()
      .waitFor();
    await screenshot('04-kruimelpad');
  });

  it('folded to its headings', async () => {
    const { editor, runCommand, screenshot } = window();
    await runCommand('Fold All');
    await editor.locator('.view-line', { hasText: 'Waarom kan' }).waitFor({ state: 'detached' });
    await editor.locator('.view-line', { hasText: 'Antwoord 8' }).waitFor();
    await screenshot('05-ingeklapt');
    const lines = await linesInSight(window());
    // VS Code remembers this too.
    await runCommand('Unfold All');
    const headings = lines.flatMap((line) => /^(?:Vraag|Antwoord) \d/.exec(line) ?? []);
    assert.deepEqual(headings.sort(), [
      ...['Antwoord 1', 'Antwoord 2', 'Antwoord 3', 'Antwoord 5', 'Antwoord 6', 'Antwoord 8'],
      ...['Vraag 1', 'Vraag 2', 'Vraag 3', 'Vraag 4', 'Vraag 5', 'Vraag 6', 'Vraag 7', 'Vraag 8', 'Vraag 9'],
    ]);
  });
}
