import assert from 'node:assert/strict';
import type { Window } from '../support/host/window.ts';
import { openAfresh, savedText, statusSays, textOnDisk, webview } from './hands.ts';

const DRAFT = 'schoolmaaltijden/5-concept-2031Z03127.kamervragen';

/** First of all tests: nothing has been shown to anyone yet. */
export function appearing(window: () => Window): void {
  it('once, with the first document with answers, and leaves the focus in the text', async () => {
    const { page, folder, openFile, runCommand, screenshot } = window();
    const bar = page.locator('.part.auxiliarybar');
    await openFile('LEESMIJ.md');
    await statusSays(window(), 'Markdown');
    assert.equal(await page.locator('iframe.webview').count(), 0);

    const before = textOnDisk(folder, DRAFT);
    await openFile(DRAFT);
    const view = webview({ page });
    await view.locator('h1').waitFor({ state: 'attached' });
    await bar.getByText('Eerdere antwoorden', { exact: true }).first().waitFor();
    await screenshot('00-vanzelf-in-beeld');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('x');
    assert.equal(await savedText(window(), DRAFT), `${before}x`);
    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), DRAFT), before);

    await runCommand('View: Hide Secondary Side Bar');
    await openAfresh(window(), 'spoor/3-concept-2031Z00412.kamervragen');
    await statusSays(window(), '5/9 beantwoord');
    assert.equal(await bar.isVisible(), false);
  });
}
