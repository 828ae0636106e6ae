import assert from 'node:assert/strict';
import path from 'node:path';
import { themeNames, type Window } from '../support/host/window.ts';
import { boxOf, first, textOf, title, unfold } from './earlierView.ts';
import { HOSTILE, writeHostile } from './hostileText.ts';
import { addition, openAfresh, savedText, statusSays, textOnDisk, webview } from './hands.ts';

const SCHOOLS = 'schoolmaaltijden/5-concept-2031Z03127.kamervragen';
const EARLIER = 'schoolmaaltijden/1-antwoord-ah-987.md';

/** The view “Eerdere antwoorden”. */
export function meeting(window: () => Window): void {
  beforeEach(async () => {
    await openAfresh(window(), SCHOOLS);
    await window().goToLine(22);
    await window().page.keyboard.press('Control+Shift+F9');
    await title(window(), 'Bij vraag 3');
    await first(window()).waitFor();
  });
  before(() => writeHostile(window().folder));
  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.isFailed()) await window().screenshot(`mislukt ${currentTest.title}`);
    await window().runCommand('View: Hide Secondary Side Bar');
  });

  it('beside the draft, with source, differences and signs, in each theme', async () => {
    const { setTheme, screenshot } = window();
    const hit = first(window());
    assert.match(await textOf(hit.locator('.fit')), /^\d+% ?(?:sterk|dezelfde vraag)$/);
    assert.match(await textOf(hit.locator('.source')), /antwoord 6 \(11 december 2030\)$/);
    assert.match(await textOf(hit.locator('ins').first()), /^\(alleen nu: .+\)$/);
    assert.match(await textOf(hit.locator('del').first()), /^\(alleen toen: .+\)$/);
    assert.ok((await webview(window()).locator('.set').count()) > 1);
    const passages = hit.locator('.passage:visible');
    assert.equal(await passages.count(), 1);
    await unfold(hit);
    assert.equal(await passages.count(), 2);
    await hit.locator('.signs summary').click();
    await hit.getByText(/^‘inmiddels’ gold toen dit antwoord werd gegeven: 11 december 2030\.$/).waitFor();
    for (const theme of [...themeNames, themeNames[0]!]) {
      await setTheme(theme);
      await first(window()).waitFor();
      await screenshot(`22-eerdere-antwoorden-${theme}`);
    }
  });

  it('and goes along from question to question', async () => {
    const { goToLine, openFile } = window();
    await goToLine(27);
    await title(window(), 'Bij vraag 4');
    await goToLine(1);
    await webview(window()).getByText('Zet de cursor in een vraag of in een antwoord.').waitFor();
    await goToLine(27);
    await openFile('LEESMIJ.md');
    await title(window(), 'Bij vraag 4');
  });

  it('and puts a hit in, with stops and its source, which one undo takes back', async () => {
    const { page, folder, screenshot } = window();
    const before = textOnDisk(folder, SCHOOLS);
    await first(window()).locator('.primary').click();
    await statusSays(window(), '3/9 beantwoord');
    await screenshot('23-antwoord-ingevoegd');
    await page.keyboard.type('82%');
    await page.keyboard.press('Tab');
    await page.keyboard.type('59%');
    await page.keyboard.press('Escape');
    const after = addition(before, await savedText(window(), SCHOOLS));
    assert.match(after, /^Ja\. Van de scholen met een keuken .* doet 82% mee\. .* is dat 59%\./);
    assert.match(
      after,
      / Ongeveer de helft daarvan biedt inmiddels maaltijden aan\. \[bron: .+, antwoord 6\]\n$/,
    );
    for (let times = 0; times < 2; times++) await page.keyboard.press('Control+Z');
    const inserted = addition(before, await savedText(window(), SCHOOLS)).replace(/ \[bron: .*\]\n$/, '');
    for (const paragraph of inserted.trim().split('\n\n'))
      assert.ok(textOnDisk(folder, EARLIER).includes(paragraph), paragraph);
    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), SCHOOLS), before);
  });

  it('and a paragraph of it', async () => {
    const { page, folder } = window();
    const before = textOnDisk(folder, SCHOOLS);
    const hit = first(window());
    await unfold(hit);
    const second = hit.locator('.passage').nth(1);
    await second.hover();
    const [above, tools, text] = await Promise.all(
      [hit.locator('.passage p').first(), second.locator('.tools'), second.locator('p')].map(boxOf),
    );
    assert.ok(above!.y + above!.height <= tools!.y && tools!.y + tools!.height <= text!.y);
    await second.locator('[data-action=insert]').click();
    await statusSays(window(), '3/9 beantwoord');
    const after = addition(before, await savedText(window(), SCHOOLS));
    assert.match(after, /^Een warme keuken is niet nodig .* \[bron: .+, antwoord 6\]\n$/);
    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), SCHOOLS), before);
  });

  it('and lays question and answer beside the present ones', async () => {
    const { page, screenshot } = window();
    await first(window()).getByRole('button', { name: 'Vergelijken: het hele antwoord' }).click();
    await page.locator('.tab.active', { hasText: '↔ vraag 3' }).waitFor();
    await page.locator('.monaco-diff-editor .char-insert').first().waitFor();
    await screenshot('24-vergeleken');
  });

  it('and opens the source at the answer, and stays with the draft', async () => {
    const { page, screenshot } = window();
    await first(window()).locator('.source').click();
    await page.locator('.tab.active', { hasText: path.basename(EARLIER) }).waitFor();
    await statusSays(window(), /^Ln 55, Col \d+ \(\d+ selected\)$/);
    await title(window(), 'Bij vraag 3');
    await screenshot('25-bron-geopend');
  });

  it('and shows what passes the filter and the threshold', async () => {
    const { page } = window();
    const shown = webview(window());
    await shown.getByRole('button', { name: 'Filter en drempel' }).click();
    await shown
      .getByLabel('Departement', { exact: true })
      .selectOption({ label: 'Infrastructuur en Waterstaat' });
    await shown.locator('.hit .people', { hasText: 'Onderwijs' }).first().waitFor({ state: 'detached' });
    await shown.getByLabel('Bron', { exact: true }).selectOption({ label: 'Brieven' });
    await window().screenshot('26-filter');
    await shown.getByLabel('Departement', { exact: true }).selectOption({ label: 'Alle departementen' });
    await shown.getByLabel('Bron', { exact: true }).selectOption({ label: 'Alle bronnen' });
    await first(window()).locator('.people', { hasText: 'Onderwijs' }).waitFor();
    await shown.getByLabel('Past minstens').focus();
    await page.keyboard.press('End');
    await shown.getByText('Geen antwoord past 95% of beter. Dit past het best.').waitFor();
    assert.equal(await shown.locator('.hit').count(), 3);
    for (let times = 0; times < 13; times++) await page.keyboard.press('ArrowLeft');
    await shown.getByText('Geen antwoord past').waitFor({ state: 'hidden' });
    await shown.getByRole('button', { name: 'Filter en drempel' }).click();
  });

  it('and does it all with keys', async () => {
    const { page } = window();
    const focused = webview(window()).locator('.hit:focus');
    await page.keyboard.press('Control+Shift+F9');
    await focused.waitFor();
    const top = await textOf(focused.locator('h3'));
    await page.keyboard.press('ArrowDown');
    await webview(window()).locator('li:nth-child(2) .hit:focus').waitFor();
    await page.keyboard.press('ArrowUp');
    assert.equal(await textOf(focused.locator('h3')), top);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await focused.locator('.unfold', { hasText: 'Toon minder' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await statusSays(window(), '3/9 beantwoord');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Z');
    await statusSays(window(), '2/9 beantwoord');
  });

  it('and keeps a paragraph as a standard passage', async () => {
    const { page, folder } = window();
    const hit = first(window());
    await unfold(hit);
    const second = hit.locator('.passage').nth(1);
    await second.hover();
    await second.locator('[data-action=keep]').click();
    const list = page.locator('.quick-input-widget');
    await list.locator('.monaco-list-row.focused', { hasText: 'standaard.passages.yaml' }).waitFor();
    await page.keyboard.press('Enter');
    await list.getByText('Waaraan herkent u deze passage in een lijst?').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Warme keuken');
    await page.keyboard.press('Enter');
    const library = page.locator('.editor-group-container .view-lines');
    await library.filter({ hasText: /Warme.keuken/ }).waitFor();
    const kept = textOnDisk(folder, 'bibliotheek/standaard.passages.yaml');
    assert.match(
      kept,
      /titel: Warme keuken\n[^]*Een warme keuken is niet nodig[^]*\n {4}bron: .+, antwoord 6/,
    );
  });

  it('and shows what a file holds as text only', async () => {
    const { openFile, goToLine, screenshot } = window();
    await openFile('vijandig/concept.kamervragen');
    await goToLine(4);
    const shown = webview(window());
    await shown.locator('.hit', { hasText: HOSTILE }).first().waitFor();
    await screenshot('27-alleen-tekst');
    assert.equal(await shown.locator('img, iframe, a, body script ~ script, main svg:not(.icon)').count(), 0);
    assert.equal(await shown.locator('body').evaluate('document.title'), 'Eerdere antwoorden');
    await shown.locator('.hit', { hasText: HOSTILE }).first().locator('.primary').click();
    await statusSays(window(), '1/1 beantwoord');
    assert.ok((await savedText(window(), 'vijandig/concept.kamervragen')).includes(HOSTILE));
  });
}
