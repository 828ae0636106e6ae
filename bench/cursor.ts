/**
 * From a key to hits on the screen, in the real VS Code with the packed extension: `npm run bench:cursor -- --passages
 * 100000`. A draft stands in a folder of so many passages; when all is read, F9 goes from question to question, and the
 * page of the view is watched until it has been painted with the hits of the next one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Frame, Page } from 'playwright-core';
import { installServer } from '../test/support/host/install.ts';
import { scratchDir } from '../test/support/host/scratch.ts';
import { openWindow } from '../test/support/host/window.ts';
import { keepApart } from './archive/asked.ts';
import { draftOf, writeSources } from './archive/files.ts';
import { makeSources } from './archive/sources.ts';
import { readTexts } from './archive/texts.ts';
import { atMost, report } from './report.ts';
import { percentile } from './timing.ts';

const MOVES = 40;
const FIRST_QUESTION = 4;
/** In milliseconds: what is noticed as a wait. */
const MOST = 100;
/** In milliseconds: someone reads before going on. */
const BETWEEN = 800;

/** Both pages have one clock, counted from 1970. */
const NOW = 'performance.timeOrigin + performance.now()';

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '100000' },
    texts: { type: 'string', default: '../shared' },
  },
});
const { dir } = scratchDir();
const folder = path.join(dir, 'map');
const { kept, asked } = keepApart(readTexts(values.texts));
writeSources(makeSources(kept, Number(values.passages)), path.join(folder, 'archief'));
mkdirSync(folder, { recursive: true });
const questions = asked.drafts.flat().slice(0, MOVES + 1);
writeFileSync(path.join(folder, 'concept.kamervragen'), draftOf(questions));

installServer();
const window = await openWindow(folder);
try {
  const { page } = window;
  await window.openFile('concept.kamervragen');
  await window.goToLine(FIRST_QUESTION);
  await page.keyboard.press('Control+Shift+F9');
  const view = await viewOf(page);
  const read = await untilRead(view);
  await page.keyboard.press('Control+1');
  const times = await moves(page, view, questions.length - 1);
  report(`${values.passages} passages, read in ${(read / 1000).toFixed(0)} s; ${times.length} moves`, [
    { what: 'From key to hits on the screen: median, ms', figure: percentile(times, 50).toFixed(0) },
    {
      what: '95%, ms',
      figure: percentile(times, 95).toFixed(0),
      bound: `< ${MOST}`,
      kept: atMost(percentile(times, 95), MOST),
    },
    { what: 'The longest, ms', figure: Math.max(...times).toFixed(0) },
  ]);
} finally {
  await window.close();
}

async function viewOf(page: Page): Promise<Frame> {
  for (;;) {
    for (const frame of page.frames()) {
      const found = await frame.$('ol.hits').catch(() => null);
      if (found !== null) return frame;
    }
    await page.waitForTimeout(200);
  }
}

/** The view says of files that are being read how many; when there are hits and no such sentence, all is read. */
async function untilRead(view: Frame): Promise<number> {
  const start = performance.now();
  const isRead = "document.querySelector('.hit') && !/bestanden gelezen/.test(document.body.textContent)";
  for (let times = 0; times < 10;) {
    times = (await view.evaluate(isRead)) === true ? times + 1 : 0;
    await view.waitForTimeout(300);
  }
  return performance.now() - start;
}

async function moves(page: Page, view: Frame, count: number): Promise<readonly number[]> {
  await page.evaluate(
    `addEventListener('keydown', ({ key }) => { if (key === 'F9') globalThis.pressed = ${NOW}; }, true)`,
  );
  // A change is on the screen when the frame after it has begun.
  await view.evaluate(
    `new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => { globalThis.painted = ${NOW}; })))
      .observe(document.querySelector('h1').parentElement.parentElement.parentElement, { subtree: true, childList: true, characterData: true })`,
  );
  const times: number[] = [];
  for (let move = 0; move < count; move++) {
    const before = await titleOf(view);
    await page.keyboard.press('F9');
    await page.waitForTimeout(BETWEEN);
    // It stayed in the same question, going from the question to its empty answer.
    if ((await titleOf(view)) === before) continue;
    const pressed = Number(await page.evaluate('globalThis.pressed'));
    times.push(Number(await view.evaluate('globalThis.painted')) - pressed);
  }
  return times;
}

async function titleOf(view: Frame): Promise<unknown> {
  return view.evaluate("document.querySelector('h1').textContent");
}
