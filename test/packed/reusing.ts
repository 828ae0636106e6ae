import assert from 'node:assert/strict';
import type { Window } from '../support/host/window.ts';
import { addition, cursorIsOn, openAfresh, rowsOf, savedText, statusSays, textOnDisk } from './hands.ts';

const SCHOOLS = 'schoolmaaltijden/5-concept-2031Z03127.kamervragen';
const RAILWAY = 'spoor/3-concept-2031Z00412.kamervragen';
const LIBRARY = 'bibliotheek/standaard.passages.yaml';

export function reusing(window: () => Window): void {
  it('by offering in an empty answer the passages that fit, with their source', async () => {
    const { page, folder, screenshot } = window();
    const before = textOnDisk(folder, SCHOOLS);
    await openAfresh(window(), SCHOOLS);
    await page.keyboard.press('F9');
    await cursorIsOn(window(), 25);
    await page.keyboard.press('Control+Space');
    const list = page.locator('.suggest-widget');
    await list.locator('.monaco-list-row.focused').waitFor();
    await screenshot('09-passages-aangeboden');
    // Once more is for the details.
    await page.keyboard.press('Control+Space');
    const details = page.locator('.suggest-details-container', { hasText: 'Bron:' });
    await details.waitFor();
    await screenshot('10-passage-met-bron');
    const [, source = ''] = /Bron: .*, in (\S+)/.exec(await details.innerText()) ?? [];

    await page.keyboard.press('Enter');
    await statusSays(window(), '3/9 beantwoord');
    await screenshot('11-passage-overgenomen');
    const passage = addition(before, await savedText(window(), SCHOOLS)).trim();
    assert.ok(passage.length > 100, passage);
    assert.ok(textOnDisk(folder, source).includes(passage), passage);

    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), SCHOOLS), before);
  });

  it('by searching in all passages, with the whole text beside the draft', async () => {
    const { page, folder, goToLine, screenshot } = window();
    const before = textOnDisk(folder, RAILWAY);
    await openAfresh(window(), RAILWAY);
    await goToLine(46);
    await page.keyboard.press('Control+F9');
    const list = page.locator('.quick-input-widget');
    await list.locator('.monaco-list-row', { hasText: 'past bij vraag 6' }).waitFor();
    const preview = page.locator('.editor-group-container:not(.active) .view-lines');
    await preview.filter({ hasText: /Eerdere.vraag/ }).waitFor();
    await screenshot('12-zoek-passage');
    assert.ok((await rowsOf(list)).length > 5);

    await page.keyboard.type('regionaal spoor');
    await list.locator('.monaco-list-row.focused', { hasText: 'Regionaal spoor is' }).waitFor();
    await preview.filter({ hasText: /Provinciale.staten.zien/ }).waitFor();
    await screenshot('13-passage-gevonden');

    await page.keyboard.press('Enter');
    await statusSays(window(), '6/9 beantwoord');
    await preview.waitFor({ state: 'detached' });
    const passage = addition(before, await savedText(window(), RAILWAY)).trim();
    assert.match(passage, /^De provincie verleent .* zien daarop toe\.$/);
    assert.ok(textOnDisk(folder, LIBRARY).includes(passage));

    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), RAILWAY), before);
  });
}
