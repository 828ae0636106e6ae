import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { themeNames, type Window } from '../support/host/window.ts';
import { clearAway, DRAFT, layOut, NOTES } from './ferry.ts';
import { cursorIsOn, openAfresh, panelPage, rowsOf, savedText, statusSays } from './hands.ts';

/** What a reviewer does: see all dossiers, go to what is open, and note what was checked. */
export function reviewing(window: () => Window): void {
  before(() => layOut(window().folder));
  after(async () => {
    clearAway(window().folder);
    await window().runCommand('View: Show Explorer');
  });

  it('all dossiers with their state and term, those that need attention first', async () => {
    await openAfresh(window(), DRAFT);
    await window().runCommand('View: Show Kamervragen');
    const row = dossiers(window()).locator('.monaco-list-row', { hasText: 'De fietspont bij' });
    await row.waitFor();
    assert.match(
      await text(row),
      /De fietspont bij….*nog 3 dagen · ▰▰▰▱▱ 1\/2 · 1 fout · .*Brandenoord \(SP\)/,
    );
    const [first] = await rowsOf(dossiers(window()));
    assert.match(first ?? '', /^Deze week ?1$/);
    await statusSays(window(), 'nog 3 dagen');
    await window().page.locator('.activitybar .badge', { hasText: /\d/ }).first().waitFor();
    await window().screenshot('40-dossiers');
  });

  it('the open questions of one, and goes there', async () => {
    const { page, screenshot } = window();
    await openAfresh(window(), 'spoor/3-concept-2031Z00412.kamervragen');
    const list = dossiers(window());
    await list
      .locator('.monaco-list-row', { hasText: 'De fietspont bij' })
      .locator('.monaco-tl-twistie')
      .click();
    const question = list.locator('.monaco-list-row', { hasText: 'Vaart de pont ook in de winter?' });
    await question.waitFor();
    await screenshot('41-open-vragen');
    await question.click();
    await page.locator('.tab.active', { hasText: 'concept.kamervragen' }).waitFor();
    await cursorIsOn(window(), 15);
  });

  it('only those of one party, when the list is filtered', async () => {
    const { page, runCommand, screenshot } = window();
    await runCommand('Kamervragen: Dossiers filteren');
    const picks = page.locator('.quick-input-widget');
    await page.keyboard.type('BBB');
    await picks.locator('.monaco-list-row', { hasText: 'fractie' }).first().click();
    await page.keyboard.press('Enter');
    const list = dossiers(window());
    await page.getByText(/^Gefilterd: \d van de \d+ dossiers\.$/).waitFor();
    await list.locator('.monaco-list-row', { hasText: 'De fietspont' }).waitFor({ state: 'detached' });
    await screenshot('42-gefilterd');
    await runCommand('Kamervragen: Alle dossiers tonen');
    await list.locator('.monaco-list-row', { hasText: 'De fietspont' }).first().waitFor();
  });

  it('a question that is not as it was sent in, and puts it back', async () => {
    const { page, goToLine, editor, screenshot } = window();
    await openAfresh(window(), DRAFT);
    const before = readFileSync(path.join(window().folder, DRAFT), 'utf8');
    await editor.locator('.squiggly-warning').first().waitFor();
    await goToLine(5);
    await choose(page, 'Zet de woorden van de inzending terug', () => screenshot('43-vraag-gewijzigd'));
    const after = await savedText(window(), DRAFT);
    assert.equal(after, before.replace('elke dag', 'dagelijks'));
    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), DRAFT), before);
  });

  it('a sub-question, and ticks it: in a file beside the text, not in it', async () => {
    const { page, runCommand, screenshot } = window();
    await openAfresh(window(), DRAFT);
    await runCommand('Kamervragen: Focus on Deelvragen View');
    const part = page.locator('.monaco-list-row', { hasText: 'Wat kost een overtocht?' });
    await part.locator('.custom-view-tree-node-item-checkbox').click();
    await page.getByText('1 van 2 afgevinkt').waitFor();
    await screenshot('44-afgevinkt');
    const noted = readFileSync(path.join(window().folder, NOTES), 'utf8');
    assert.match(
      noted,
      /^afgevinkt:\n {2}- vraag: '?1'?\n {4}deel: Wat kost een overtocht\?\n {4}op: '?20\d\d-/,
    );
    await part.locator('.custom-view-tree-node-item-checkbox').click();
    await page.getByText('0 van 2 afgevinkt').waitFor();
  });

  it('a finding, and sets it aside with a reason', async () => {
    const { page, goToLine, editor, screenshot } = window();
    await openAfresh(window(), DRAFT);
    await editor.locator('.squiggly-warning').nth(1).waitFor();
    await goToLine(9, 15);
    await choose(page, 'in het dossierbestand… (werknotitie)');
    const box = page.locator('.quick-input-widget input');
    await box.waitFor();
    await page.keyboard.type('de vervoerder bevestigt dit maandag');
    await screenshot('45-terzijde');
    await page.keyboard.press('Enter');
    await editor.locator('.squiggly-warning').nth(1).waitFor({ state: 'detached' });
    const saved = (): string => readFileSync(path.join(window().folder, NOTES), 'utf8');
    // It counts as soon as it is written, a moment before it is saved.
    while (!saved().includes('maandag')) await page.waitForTimeout(100);
    assert.match(
      saved(),
      /terzijde:\n {2}- melding: werknotitie\n[^]*reden: de vervoerder bevestigt dit maandag\n/,
    );
  });

  it('an overview over time, in each theme', async () => {
    const { runCommand, setTheme, screenshot } = window();
    await runCommand('Kamervragen: Overzicht van dossiers openen');
    const page = panelPage(window());
    await page.getByRole('heading', { name: 'Looptijd per dossier' }).waitFor();
    await page
      .getByRole('cell', { name: /De fietspont bij Oosterhage/i })
      .first()
      .waitFor();
    for (const theme of [...themeNames, themeNames[0]!]) {
      await setTheme(theme);
      await screenshot(`46-overzicht-${theme}`);
    }
    assert.equal(await page.locator('script ~ script, img, iframe').count(), 0);
  });

  it('a report of it all, with what was set aside and why', async () => {
    const { page, folder, runCommand, screenshot } = window();
    await runCommand('Kamervragen: Maak controlerapport');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Markdown' }).click();
    const box = page.locator('.quick-input-widget input');
    while (!/controlerapport-20\d\d-\d\d-\d\d\.md$/.test(await box.inputValue()));
    const name = path.basename(await box.inputValue());
    await page.keyboard.press('Enter');
    const said = page.locator('.monaco-aria-container', {
      hasText: `Het controlerapport is geëxporteerd als ‘${name}’.`,
    });
    await said.waitFor({ state: 'attached' });
    await screenshot('47-controlerapport');
    const file = path.join(folder, name);
    assert.ok(existsSync(file));
    const report = readFileSync(file, 'utf8');
    rmSync(file);
    assert.match(report, /de vervoerder bevestigt dit maandag/);
    assert.match(report, /fietspont\/concept\.kamervragen/);
  });
}

/** Opens the light bulb's menu and takes an action; what is found anew meanwhile closes that menu. */
async function choose(page: Page, action: string, before = () => Promise.resolve()): Promise<void> {
  const item = page.locator('.action-widget').getByText(action);
  for (let times = 0; times < 5; times++) {
    await page.keyboard.press('Control+.');
    try {
      await item.waitFor({ timeout: 4000 });
      await before();
      await item.click({ timeout: 4000 });
      return;
    } catch {
      await page.keyboard.press('Escape'); // It has closed, or not opened: once more.
    }
  }
  await item.click();
}

/** The list of the view “Dossiers”. */
function dossiers({ page }: Window): Locator {
  return page
    .locator('.pane', { has: page.locator('.pane-header', { hasText: 'Dossiers' }) })
    .locator('.monaco-list');
}

async function text(row: Locator): Promise<string> {
  return (await row.innerText()).replace(/\s+/g, ' ');
}
