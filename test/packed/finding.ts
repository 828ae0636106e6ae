import assert from 'node:assert/strict';
import type { Window } from '../support/host/window.ts';
import { addition, openAfresh, rowsOf, savedText, statusSays, textOnDisk } from './hands.ts';

const SCHOOLS = 'schoolmaaltijden/5-concept-2031Z03127.kamervragen';
const EARLIER = '1-antwoord-ah-987.md';
const TITLE = /^Zoek in eerdere antwoorden · \d+ passages$/;

export function finding(window: () => Window): void {
  it('by words and half words, slips forgiven, with the text beside the draft', async () => {
    const { page, folder, goToLine, screenshot } = window();
    const before = textOnDisk(folder, SCHOOLS);
    await openAfresh(window(), SCHOOLS);
    await goToLine(22);
    await page.keyboard.press('Control+Alt+F9');
    const list = page.locator('.quick-input-widget');
    await list.locator('.monaco-list-row', { hasText: 'past bij vraag 3' }).waitFor();
    await list.getByText(TITLE).waitFor();
    await page.keyboard.type('schoool keuk');
    await list.locator('.monaco-list-row.focused', { hasText: /antwoord 6 \(11 december 2030\)/ }).waitFor();
    const preview = page.locator('.editor-group-container:not(.active) .view-lines');
    await preview.filter({ hasText: /Eerdere.vraag:/ }).waitFor();
    await screenshot('28-zoek-antwoord');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('qqqqzzzz');
    await preview.filter({ hasText: /Geen.eerder.antwoord/ }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('schoool keuk');
    await list.locator('.monaco-list-row.focused', { hasText: /antwoord 6 \(11 december 2030\)/ }).waitFor();

    await page.keyboard.press('Enter');
    await statusSays(window(), '3/9 beantwoord');
    await preview.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    const added = addition(before, await savedText(window(), SCHOOLS));
    assert.match(added, /^Ja\. Van de scholen met een keuken [^]* \[bron: .+, antwoord 6\]\n$/);
    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), SCHOOLS), before);
  });

  it('by an exact phrase, and opens the source with Ctrl+Enter', async () => {
    const { page } = window();
    await openAfresh(window(), SCHOOLS);
    await page.keyboard.press('Control+Alt+F9');
    const list = page.locator('.quick-input-widget');
    await list.getByText(TITLE).waitFor();
    await page.keyboard.type('"een warme keuken is niet nodig"');
    await list.locator('.monaco-list-row.focused', { hasText: /antwoord 6/ }).waitFor();
    await list.locator('.monaco-list-row').nth(1).waitFor({ state: 'detached' });
    assert.equal((await rowsOf(list)).length, 1);
    await page.keyboard.press('Control+Enter');
    await page.locator('.tab.active', { hasText: EARLIER }).waitFor();
    await statusSays(window(), /^Ln 55, Col \d+ \(\d+ selected\)$/);
  });

  it('without a draft too, and then Enter opens the source', async () => {
    const { page, openFile } = window();
    await openFile('LEESMIJ.md');
    await page.keyboard.press('Control+Alt+F9');
    const list = page.locator('.quick-input-widget');
    await list.getByText('Typ een of meer woorden', { exact: false }).waitFor();
    await page.keyboard.type('"een warme keuken is niet nodig"');
    await list.locator('.monaco-list-row.focused', { hasText: /antwoord 6/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: EARLIER }).waitFor();
  });
}
