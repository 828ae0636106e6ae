/**
 * From a move of the cursor to hits on the screen, in the real VS Code with the packed extension: `npm run bench:cursor --
 * --passages 100000`. A draft stands in a folder of so many passages; when all is read, the cursor goes down line by line,
 * and at each line that is in another question the page of the view is watched until it has been painted with the hits.
 * The same is measured for F9, with which our own command looks where to go first.
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
import { atMost, report, type Row } from './report.ts';
import { percentile } from './timing.ts';

const MOVES = 40;
/** A question has no more lines. */
const MOST_LINES = 15;
const FIRST_QUESTION = 4;
/** In milliseconds: what is noticed as a wait. */
const MOST = 100;
/** In milliseconds: longer than it takes until the hits are there. */
const BETWEEN = 500;

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
  await watch(page, view);
  const down = await moves(page, view, 'ArrowDown');
  await window.goToLine(FIRST_QUESTION);
  const next = await moves(page, view, 'F9');
  report(`${values.passages} passages, read in ${(read / 1000).toFixed(0)} s`, [
    ...rowsOf('a line down', down),
    {
      what: 'a line down: 95% of hits on the screen, ms',
      figure: percentile(down.times, 95).toFixed(0),
      bound: `< ${MOST}`,
      kept: atMost(percentile(down.times, 95), MOST),
    },
    ...rowsOf('F9', next),
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

/** In milliseconds, from the key on. */
interface Moves {
  readonly times: readonly number[];
  /** How long VS Code takes to show where the cursor is: what no view can be faster than by much. */
  readonly own: readonly number[];
}

function rowsOf(key: string, { times, own }: Moves): readonly Row[] {
  const figures = (all: readonly number[]): string =>
    `${percentile(all, 50).toFixed(0)}, ${percentile(all, 95).toFixed(0)}`;
  return [
    {
      what: `${key}, ${times.length} times: hits on the screen, median and 95%, ms`,
      figure: figures(times),
    },
    { what: `${key}: VS Code’s own line number in the status bar, ms`, figure: figures(own) },
  ];
}

/** A change is on the screen when the frame after it has begun. */
async function watch(page: Page, view: Frame): Promise<void> {
  await page.evaluate(`addEventListener('keydown', () => { globalThis.pressed = ${NOW}; }, true)`);
  await view.evaluate(
    `new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => { globalThis.painted = ${NOW}; })))
      .observe(document.body, { subtree: true, childList: true, characterData: true })`,
  );
  await page.evaluate(
    `new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => { globalThis.counted ??= ${NOW}; })))
      .observe(document.querySelector('#status\\\\.editor\\\\.selection'), { subtree: true, childList: true, characterData: true, attributes: true })`,
  );
}

/** The times of those moves with which the view comes to another question. */
async function moves(page: Page, view: Frame, key: 'ArrowDown' | 'F9'): Promise<Moves> {
  const times: number[] = [];
  const own: number[] = [];
  for (let move = 0; move < MOVES * MOST_LINES && times.length < MOVES - 1; move++) {
    const before = await titleOf(view);
    await page.evaluate('globalThis.counted = undefined');
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN);
    if ((await titleOf(view)) === before) continue;
    const pressed = Number(await page.evaluate('globalThis.pressed'));
    times.push(Number(await view.evaluate('globalThis.painted')) - pressed);
    own.push(Number(await page.evaluate('globalThis.counted')) - pressed);
  }
  return { times, own };
}

async function titleOf(view: Frame): Promise<unknown> {
  return view.evaluate("document.querySelector('h1').textContent");
}
