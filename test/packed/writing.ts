import assert from 'node:assert/strict';
import type { Window } from '../support/host/window.ts';
import { openAfresh, addition, cursorIsOn, problemsAre, savedText, statusSays, textOnDisk } from './hands.ts';

const DRAFT = 'spoor/3-concept-2031Z00412.kamervragen';

export function writing(window: () => Window): void {
  beforeEach(() => openAfresh(window(), DRAFT));

  it('by going to what is not answered, and back', async () => {
    const { page } = window();
    await statusSays(window(), '5/9 beantwoord');
    for (const line of [31, 46, 47]) {
      await page.keyboard.press('F9');
      await cursorIsOn(window(), line);
    }
    await page.keyboard.press('Shift+F9');
    await cursorIsOn(window(), 46);
  });

  it('with a quick fix that puts in the heading, and that one undo takes back', async () => {
    const { page, folder, editor, goToLine, screenshot } = window();
    const before = textOnDisk(folder, DRAFT);
    await problemsAre(window(), 4, 2);
    await goToLine(31);
    // VS Code looks for fixes by itself too, and would close a list that was asked for before that.
    await editor.locator('[widgetid="LightBulbWidget"]').waitFor();
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget .monaco-list-row.focused', {
      hasText: 'Voeg de kop ‘Antwoord 4’ toe',
    });
    await fix.waitFor();
    await screenshot('06-snelle-oplossing');
    await page.keyboard.press('Enter');
    await cursorIsOn(window(), 35);
    await screenshot('07-kop-toegevoegd');
    assert.equal(addition(before, await savedText(window(), DRAFT)).trim(), 'Antwoord 4');
    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), DRAFT), before);
  });

  it('an answer, which then counts', async () => {
    const { page, editor, goToLine, screenshot } = window();
    await goToLine(32);
    await page.keyboard.press('F9');
    await cursorIsOn(window(), 46);
    await problemsAre(window(), 4, 2);
    const errors = editor.locator('.squiggly-error');
    await errors.nth(2).waitFor();
    const before = await errors.count();
    await page.keyboard.type('Dat staat in het vervoerplan.');
    await statusSays(window(), '6/9 beantwoord');
    await problemsAre(window(), 3, 2);
    await errors.nth(before - 1).waitFor({ state: 'detached' });
    await screenshot('08-antwoord-getypt');
    // The next heading has gone down: there is a free line above it again.
    await page.keyboard.press('F9');
    await cursorIsOn(window(), 48);
  });
}
