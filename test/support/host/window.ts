/** A window of VS Code with the packed extension in it, used the way a person does: with keys and a mouse. */
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { root } from './place.ts';
import { scratchDir } from './scratch.ts';
import { installExtension, startServer, workbenchUrl } from './server.ts';
import { testDriver } from './suite.ts';

/** What the themes are called in VS Code, and how its window then says what it looks like. */
const themes = {
  dark: { label: 'Dark Modern', mark: 'vs-dark' },
  light: { label: 'Light Modern', mark: 'vs' },
  'high-contrast': { label: 'Dark High Contrast', mark: 'hc-black' },
} as const;

export type Theme = keyof typeof themes;

export const themeNames: readonly Theme[] = ['dark', 'light', 'high-contrast'];

export interface Window {
  readonly page: Page;
  /** The copy of the folder that is open in the window. */
  readonly folder: string;
  /** The text editor that has the focus. */
  readonly editor: Locator;
  /** Opens a file by its path, absolute or in the folder. */
  readonly openFile: (file: string) => Promise<void>;
  /** Chooses a command by its name in the command palette; it may open a list or a box of its own. */
  readonly runCommand: (title: string) => Promise<void>;
  readonly goToLine: (line: number, column?: number) => Promise<void>;
  readonly setTheme: (theme: Theme) => Promise<void>;
  /** Writes shots/NAME.png. */
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WindowOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly height?: number;
}

/** Installs kamervragen.vsix into a fresh server and opens a copy of `folder`. */
export async function openWindow(folder: string, options: WindowOptions = {}): Promise<Window> {
  const scratch = scratchDir();
  const extensionsDir = path.join(scratch.dir, 'extensions');
  const copy = path.join(scratch.dir, path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  installExtension(path.join(root, 'kamervragen.vsix'), extensionsDir);
  const server = await startServer({ extensionsDir, settings: options.settings ?? {}, args: [testDriver] });
  const browser = await launchBrowser();
  const page = await openPage(browser, workbenchUrl(server, copy), options.height ?? 900);
  return {
    page,
    folder: copy,
    editor: page.locator('.editor-group-container.active .monaco-editor').first(),
    openFile: (file) => openFile(page, path.resolve(copy, file)),
    runCommand: (title) => choose(page, `>${title}`, title),
    goToLine: (line, column = 1) => goToLine(page, line, column),
    setTheme: (theme) => setTheme(page, theme),
    screenshot: (name) => screenshot(page, name),
    close: async () => {
      await browser.close();
      await server.stop();
      scratch.remove();
    },
  };
}

async function openPage(browser: Browser, url: string, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height }, locale: 'nl-NL' });
  await page.goto(url);
  await page.waitForSelector('.monaco-workbench');
  await page.waitForFunction('globalThis.driver !== undefined');
  await page.evaluate('globalThis.driver.whenWorkbenchRestored()');
  // Before this mark there are no languages, themes or commands of extensions.
  await page.waitForFunction("performance.getEntriesByName('code/didLoadExtensions').length > 0");
  return page;
}

async function openFile(page: Page, file: string): Promise<void> {
  const name = path.basename(file);
  await choose(page, file, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-group-container.active .view-line').first().waitFor();
}

async function goToLine(page: Page, line: number, column: number): Promise<void> {
  await choose(page, `:${line}:${column}`, `${line}`);
  await page.locator('#status\\.editor\\.selection', { hasText: `${line}, Col ${column}` }).waitFor();
}

async function setTheme(page: Page, theme: Theme): Promise<void> {
  const { label, mark } = themes[theme];
  await choose(page, '>Preferences: Color Theme', 'Preferences: Color Theme');
  await page.getByPlaceholder('Select Color Theme').fill(label);
  await clickRow(page, label);
  await page.locator(`.monaco-workbench.${mark}`).waitFor();
}

/** Types into the box of the command palette and takes the first row that shows `row`. */
async function choose(page: Page, input: string, row: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(input);
  await clickRow(page, row);
}

async function clickRow(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first().click();
  // Out of the way: what the mouse is left above shows its hover.
  await page.mouse.move(0, 0);
}

async function screenshot(page: Page, name: string): Promise<void> {
  const shots = path.join(root, 'shots');
  mkdirSync(shots, { recursive: true });
  // What fades in or out is shown as it is in the end.
  await page.screenshot({ path: path.join(shots, `${name}.png`), animations: 'disabled' });
}
