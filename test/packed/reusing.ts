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

  it('by searching in the standard passages, with the whole text beside the draft', async () => {
    const { page, folder, goToLine, screenshot } = window();
    const before = textOnDisk(folder, RAILWAY);
    await openAfresh(window(), RAILWAY);
    await goToLine(46);
    await page.keyboard.press('Control+F9');
    const list = page.locator('.quick-input-widget');
    await list.locator('.monaco-list-row', { hasText: 'past bij vraag 6' }).waitFor();
    const preview = page.locator('.editor-group-container:not(.active) .view-lines');
    await preview.filter({ hasText: /Tekst:/ }).waitFor();
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

  it('by keeping what is selected as a standard passage', async () => {
    const { page, folder, goToLine, runCommand, screenshot } = window();
    const before = textOnDisk(folder, LIBRARY);
    const draft = textOnDisk(folder, RAILWAY);
    const line = draft.split('\n').findIndex((text, at) => at > 10 && text.startsWith('Antwoord 2')) + 2;
    // Without its work note.
    const answer = (draft.split('\n')[line - 1] ?? '').replace(/ \[PM [^\]]*\]/, '');
    await openAfresh(window(), RAILWAY);
    await goToLine(line);
    await page.keyboard.press('Home');
    // Once for the end of the line as it is wrapped, once for the whole.
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Shift+End');
    await runCommand('Kamervragen: Bewaar als standaardpassage');
    const list = page.locator('.quick-input-widget');
    await list.locator('.monaco-list-row.focused', { hasText: 'standaard.passages.yaml' }).waitFor();
    await screenshot('12b-kies-een-bibliotheek');
    await page.keyboard.press('Enter');
    await list.getByText('Waaraan herkent u deze passage in een lijst?').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Een nieuwe passage');
    await page.keyboard.press('Enter');
    const library = page.locator('.editor-group-container:not(.active) .view-lines');
    await library.filter({ hasText: /Een.nieuwe.passage/ }).waitFor();
    await screenshot('12c-passage-bewaard');
    const after = textOnDisk(folder, LIBRARY);
    assert.ok(after.startsWith(before.trimEnd()));
    const added = addition(before, after);
    assert.ok(added.includes('- titel: Een nieuwe passage'), added);
    assert.ok(added.includes(answer.trim()), `${added} has not ${answer}`);
    assert.match(added, /\n {4}bron: [^\n]+\n {4}datum: \d{4}-\d\d-\d\d\n {4}herzien: /);
  });
}
