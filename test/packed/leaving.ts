import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { themeNames, type Window } from '../support/host/window.ts';
import { openAfresh, panelPage, statusSays } from './hands.ts';

const DRAFT = 'spoor/3-concept-2031Z00412.kamervragen';

/** What leaves: the preview of a letter, and the letter as a Word file. */
export function leaving(window: () => Window): void {
  beforeEach(() => openAfresh(window(), DRAFT));

  it('in a preview beside the text, which follows what is typed, in each theme', async () => {
    const { page, goToLine, setTheme, screenshot } = window();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    await page.locator('.tab', { hasText: 'Voorbeeld: 3-concept-2031Z00412.kamervragen' }).waitFor();
    const letter = panelPage(window());
    await letter.getByText(/^Dit concept heeft nog .* zonder antwoord/).waitFor();
    await goToLine(46);
    await page.keyboard.type('Dat staat in het vervoerplan.');
    await letter.locator('.antwoord p', { hasText: 'Dat staat in het vervoerplan.' }).waitFor();
    for (const theme of [...themeNames, themeNames[0]!]) {
      await setTheme(theme);
      await screenshot(`30-voorbeeld-${theme}`);
    }
    assert.equal(await letter.locator('script ~ script, img, iframe').count(), 0);
  });

  it('in a preview that scrolls along, and the text with it', async () => {
    const { page, goToLine, editor, screenshot } = window();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    const letter = panelPage(window());
    await letter.locator('h2', { hasText: 'Vraag 1' }).waitFor();
    assert.equal(await top(letter), 0);
    await goToLine(47);
    await reading(
      () => top(letter),
      (pixels) => pixels > 300,
    );
    await screenshot('34-voorbeeld-gescrold');
    await letter.locator('main').hover();
    await page.mouse.wheel(0, -20_000);
    await editor.locator('.view-line', { hasText: '2031Z00412' }).first().waitFor();
    await letter.locator('h2', { hasText: 'Vraag 8' }).dblclick();
    await statusSays(window(), /^Ln 50, Col 1$/);
  });

  it('as a Word file, without its notes, and says so', async () => {
    const { page, folder, runCommand, screenshot } = window();
    await runCommand('Kamervragen: Exporteer naar Word…');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText(/^Dit concept heeft nog /).waitFor();
    await screenshot('31-nog-niet-klaar');
    await page.keyboard.press('Enter');
    const box = page.locator('.quick-input-widget input').first();
    await box.waitFor();
    await reading(
      () => box.inputValue(),
      (value) => value.endsWith('/spoor/3-concept-2031Z00412.docx'),
    );
    await page.keyboard.press('Enter');
    // VS Code shows no messages while a test is at the keys; a screen reader gets them.
    const said = page.locator('.monaco-aria-container', {
      hasText: 'De brief is geëxporteerd als ‘3-concept-2031Z00412.docx’.',
    });
    await said.waitFor({ state: 'attached' });
    await screenshot('32-geexporteerd');
    const file = path.join(folder, DRAFT.replace('.kamervragen', '.docx'));
    assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK');
    rmSync(file);
  });

  it('as text with its looks: all of it, or what is selected in the text', async () => {
    const { page } = window();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    await panelPage(window()).getByRole('button', { name: 'Kopieer met opmaak' }).click();
    await statusSays(window(), 'De brief is met opmaak gekopieerd, zonder notities.');
    const whole = await copied(page, 'text/html');
    assert.match(whole, /<h2>Antwoord 2<\/h2>\s*<p>In 2030 is op de Veenlijn[^<]*\(1,8%\)\.<\/p>/);
    assert.doesNotMatch(whole, /kwartaalcijfers, de vervoerder|data-start|<mark/);
    await page.locator('.editor-group-container .view-lines').first().click();
    await window().goToLine(13);
    await page.keyboard.press('Shift+End');
    await window().runCommand('Kamervragen: Kopieer als opgemaakte tekst');
    // With its looks where the platform allows it, and else without.
    await reading(
      () => copied(page, 'text/plain'),
      (text) => text === 'Ja.',
    );
    await window().screenshot('35-selectie-gekopieerd');
  });
}

/** What is on the clipboard. */
async function copied(page: Page, type: 'text/html' | 'text/plain'): Promise<string> {
  return page.evaluate<string>(
    `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((data) => data.text()).catch(() => '')`,
  );
}

/** How far the letter was scrolled. */
async function top(letter: FrameLocator): Promise<number> {
  return letter.locator('main').evaluate((main) => (main as unknown as { scrollTop: number }).scrollTop);
}

/** Resolves when what is read is so; the test's own time limit is the limit. */
async function reading<Value>(read: () => Promise<Value>, holds: (value: Value) => boolean): Promise<void> {
  while (!holds(await read()));
}
