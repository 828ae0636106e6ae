/** What a writer does and sees in a window of VS Code, in one line each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Window } from '../support/host/window.ts';

/** Opens a file at its beginning: VS Code remembers where one was. */
export async function openAfresh(window: Window, file: string): Promise<void> {
  await window.openFile(file);
  await window.page.keyboard.press('Control+Home');
  await cursorIsOn(window, 1);
}

/** Resolves when the status bar says so. */
export async function statusSays({ page }: Window, text: string | RegExp): Promise<void> {
  await page.locator('.statusbar-item', { hasText: text }).waitFor();
}

/** The page of the webview that is shown. */
export function webview({ page }: Pick<Window, 'page'>): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** The page of the panel that was opened last: there may be other views in sight. */
export function panelPage({ page }: Pick<Window, 'page'>): FrameLocator {
  return page
    .locator('iframe.webview.ready[src*="extensionId=kamervragen"]')
    .last()
    .contentFrame()
    .frameLocator('#active-frame');
}

/** Resolves when VS Code counts so many problems. */
export async function problemsAre(
  { page }: Window,
  errors: number,
  warnings: number,
  infos = 0,
): Promise<void> {
  const counts = [`Errors: ${errors}`, `Warnings: ${warnings}`, ...(infos > 0 ? [`Infos: ${infos}`] : [])];
  const label = counts.join(', ');
  await page.locator(`#status\\.problems[aria-label="${label}"]`).waitFor();
}

/** Resolves when the cursor is on a line. */
export async function cursorIsOn(window: Window, line: number): Promise<void> {
  await statusSays(window, new RegExp(`^Ln ${line}, Col `));
}

/** The lines of the editor that are in sight, as they are wrapped, in no order. */
export async function linesInSight({ editor }: Window): Promise<readonly string[]> {
  const lines = await editor.locator('.view-line').allTextContents();
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** Saves the file that is being written, and gives the text that is then on disk. */
export async function savedText({ page, folder }: Window, file: string): Promise<string> {
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)', { hasText: path.basename(file) }).waitFor();
  return textOnDisk(folder, file);
}

export function textOnDisk(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** What came into a text at one place. */
export function addition(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return after.slice(start, after.length - end);
}

/** The rows of a list, as far as VS Code shows them, one text each. */
export async function rowsOf(list: Locator): Promise<readonly string[]> {
  const rows = await list.locator('.monaco-list-row').allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, ' '));
}

/** Ends a test: what is open is closed, and what was not saved is lost. */
export async function leave({ page, runCommand }: Window): Promise<void> {
  for (let times = 0; times < 3; times++) await page.keyboard.press('Escape');
  if ((await page.locator('.tab.dirty').count()) > 0) await runCommand('View: Revert and Close Editor');
  // Of two keys in a row VS Code forgets the first when the focus goes elsewhere between them.
  const tab = page.locator('.tab').first();
  for (let times = 0; times < 10 && (await tab.count()) > 0; times++) {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+W');
    await tab.waitFor({ state: 'detached', timeout: 3000 }).catch(() => undefined);
  }
  await tab.waitFor({ state: 'detached' });
}
