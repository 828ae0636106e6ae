import assert from 'node:assert/strict';
import { findings } from '../../src/checks/index.ts';
import { parse } from '../../src/document/parse.ts';
import type { Window } from '../support/host/window.ts';
import { problemsAre, rowsOf, savedText, textOnDisk, webview } from './hands.ts';

const DEFECTS = 'gebreken/alle-gebreken.kamervragen';
const LIBRARY = 'bibliotheek/standaard.passages.yaml';

export function checking(window: () => Window): void {
  it('a document, with each problem in the list and its page behind it', async () => {
    const { page, openFile, runCommand, screenshot } = window();
    await openFile(DEFECTS);
    await runCommand('Problems: Focus on Problems View');
    await runCommand('View: Toggle Maximized Panel');
    const problems = page.locator('.markers-panel');
    await problems.locator('.monaco-list-row', { hasText: 'voetnoot-zonder-verwijzing' }).waitFor();
    await screenshot('14-meldingen');
    const rows = (await rowsOf(problems)).join('\n');
    assert.deepEqual(
      codesIn(textOnDisk(window().folder, DEFECTS)).filter((code) => !rows.includes(code)),
      [],
    );
    await runCommand('View: Toggle Maximized Panel');
    await problems.getByText('antwoord-leeg', { exact: true }).first().click();
    const explanation = page.locator('.tab.active', { hasText: 'antwoord-leeg.md' });
    await explanation.waitFor();
    const shown = webview({ page });
    await shown.getByRole('heading', { name: 'antwoord-leeg' }).waitFor();
    await screenshot('15-uitleg-bij-een-melding');
    await explanation.locator('.tab-actions a').click();
    await page.keyboard.press('Control+J');
  });

  it('and mends at once what has one obvious remedy', async () => {
    const { page, folder, openFile, runCommand, screenshot } = window();
    const before = textOnDisk(folder, DEFECTS);
    await openFile(DEFECTS);
    await problemsAre(window(), ...problemsOf(before));
    await runCommand('Fix All');
    await page.locator('.tab.active.dirty').waitFor();
    const after = await savedText(window(), DEFECTS);
    await problemsAre(window(), ...problemsOf(after));
    await screenshot('16-alles-opgelost');
    assert.match(after, /\n\nAntwoord 2\n\nVraag 3\n[^\n]+\n\nAntwoord 3\nJa, daartoe/);
    await page.keyboard.press('Control+Z');
    assert.equal(await savedText(window(), DEFECTS), before);
  });

  it('a library too', async () => {
    const { page, editor, openFile, goToLine, screenshot } = window();
    await openFile(LIBRARY);
    await goToLine(14);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('trefworden: [trein]');
    await editor.locator('.squiggly-warning').waitFor();
    await screenshot('17-fout-in-de-bibliotheek');
  });
}

/** The codes of what is found in a text, but for hints: these are not in the list. */
function codesIn(text: string): readonly string[] {
  const found = findings(parse(text)).filter(({ severity }) => severity !== 'hint');
  return [...new Set(found.map(({ code }) => code))];
}

function problemsOf(text: string): readonly [errors: number, warnings: number, infos: number] {
  const found = findings(parse(text));
  const count = (wanted: string): number => found.filter(({ severity }) => severity === wanted).length;
  return [count('error'), count('warning'), count('information')];
}
