import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Window } from '../support/host/window.ts';
import { readIndependently } from '../support/independent.ts';
import { leave, linesInSight, savedText, statusSays, webview } from './hands.ts';

const SUBMISSION = '1-vragen-2031Z04410.docx';
const DRAFT = 'leesbus/1-vragen-2031Z04410-concept.kamervragen';
const EARLIER = '2-antwoord-ah-1702.pdf';

/** From what the Kamer sends to a draft with an answer in it, without a terminal. */
export function arriving(window: () => Window): void {
  it('of a Word file, by a right click on it; an answer out of a pdf goes in, and a letter comes out', async () => {
    const { page, folder, goToLine, runCommand, screenshot } = window();
    await (await inExplorer(window(), SUBMISSION)).click({ button: 'right' });
    await chooseInMenu(window(), 'Nieuw antwoordconcept uit ingezonden vragen');
    await page.locator('.tab.active.dirty', { hasText: 'concept.kamervragen' }).waitFor();
    await statusSays(window(), '0/6 beantwoord');
    await screenshot('60-concept-uit-word');

    const text = await savedText(window(), DRAFT);
    assert.match(text, /^2031Z04410\n/);
    assert.match(text, /\n\[bron: 1-vragen-2031Z04410\.docx\]\n/);
    assert.match(
      text,
      /\nVraag 1\nKent u het bericht «Leesbus Hoogveld stopt na de zomer»\? \[1\]\n\nAntwoord 1\n/,
    );
    assert.match(text, /\nAntwoord 6\n\n\[1\] De Hoogveldbode, 2 mei 2031/);

    await goToLine(lineOf(text, 'Vraag 2'));
    await page.keyboard.press('Control+Shift+F9');
    const hit = webview(window()).locator('.hit').first();
    await hit.locator('.source', { hasText: 'nr. 1702, antwoord 2' }).waitFor();
    await screenshot('61-passage-uit-pdf');
    await hit.locator('.source').click();
    await page.locator('.tab.active', { hasText: EARLIER }).waitFor();
    await statusSays(window(), /^Ln \d+, Col \d+ \(\d+ selected\)$/);
    const lines = await linesInSight(window());
    assert.ok(
      lines.some((line) => line.startsWith('In 2030 reden er')),
      lines.join('\n'),
    );
    await screenshot('62-pdf-als-tekst');

    await hit.locator('.primary').click();
    await statusSays(window(), '1/6 beantwoord');
    assert.match(await savedText(window(), DRAFT), /In 2030 reden er in Nederland achttien leesbussen\./);

    await page.locator('.tab', { hasText: '-concept.kamervragen' }).click();
    await runCommand('Kamervragen: Exporteer naar Word…');
    await page.locator('.monaco-dialog-box', { hasText: '5 lege antwoorden' }).waitFor();
    await screenshot('63-nog-niet-klaar');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget.quick-input-title, .quick-input-widget input').first().waitFor();
    await page.keyboard.press('Enter');
    const letterFile = path.join(folder, DRAFT.replace('.kamervragen', '.docx'));
    while (!existsSync(letterFile)) await page.waitForTimeout(200);
    const letter = readIndependently(letterFile);
    if (letter === undefined) return; // LibreOffice is not here.
    assert.match(letter, /Kent u het bericht «Leesbus Hoogveld stopt na de zomer»\?/);
    assert.match(letter, /In 2030 reden er in Nederland achttien leesbussen\./);
    assert.doesNotMatch(letter, /\[bron:/);
  });

  it('and says of a file that is none of its kind what is wrong with it', async () => {
    const { page, folder } = window();
    writeFileSync(`${folder}/leesbus/3-afgebroken.pdf`, '%PDF-1.7\n1 0 obj\n<<');
    await leave(window());
    await (await inExplorer(window(), '3-afgebroken.pdf')).click({ button: 'right' });
    await chooseInMenu(window(), 'Nieuw antwoordconcept uit ingezonden vragen');
    await page
      .locator('.notifications-toasts .monaco-list-row, #status\\.notifications .codicon-bell-dot')
      .first()
      .waitFor();
    await window().runCommand('Notifications: Show Notifications');
    const message = page.locator('.notification-list-item-message', { hasText: '3-afgebroken' }).first();
    assert.equal(await message.innerText(), '‘3-afgebroken.pdf’ is beschadigd of niet volledig.');
    await window().runCommand('Notifications: Clear All Notifications');
  });
}

/** The row of a file in the explorer, its folder opened. */
async function inExplorer({ page, runCommand }: Window, file: string): Promise<Locator> {
  await runCommand('View: Show Explorer');
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
  const folder = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'leesbus' });
  await folder.waitFor();
  if ((await folder.getAttribute('aria-expanded')) !== 'true') await folder.click();
  await row.waitFor();
  return row;
}

/** With the keyboard: a click just after a menu has opened does nothing. */
async function chooseInMenu({ page }: Window, name: string): Promise<void> {
  await page.locator('.context-view .action-menu-item', { hasText: name }).hover();
  await page.locator('.context-view .focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

function lineOf(text: string, heading: string): number {
  return text.split('\n').indexOf(heading) + 1;
}
