/** Runs a test suite in the extension host of the VS Code server, with a browser as its window. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { root } from './place.ts';
import { remoteUri, startServer, workbenchUrl } from './server.ts';
import type { Server } from './server.ts';

const limit = 300_000;

// A built workbench only looks at extensionDevelopmentPath and extensionTestsPath with this.
export const testDriver = '--enable-smoke-test-driver';

/** Takes the arguments that @vscode/test-electron gives to VS Code; the result is VS Code's exit code. */
export async function runInServer(args: readonly string[]): Promise<number> {
  const server = await startServer({ args: [testDriver] });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const code = exitCode(page);
    await page.goto(suiteUrl(server, args));
    return await code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

function suiteUrl(server: Server, args: readonly string[]): string {
  const names = ['extensionDevelopmentPath', 'extensionTestsPath'] as const;
  const payload = names.flatMap((name) =>
    args
      .filter((arg) => arg.startsWith(`--${name}=`))
      .map((arg) => [name, remoteUri(server, arg.slice(name.length + 3))] as const),
  );
  const folder = args.find((arg) => !arg.startsWith('--')) ?? root;
  return workbenchUrl(server, folder, payload);
}

/** What the workbench reports when the suite has ended. Without a report the run has failed. */
async function exitCode(page: Page): Promise<number> {
  await page.exposeFunction('codeAutomationLog', log);
  return new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.on('crash', () => reject(new Error('het venster van VS Code is omgevallen')));
    setTimeout(() => void giveUp(page, reject), limit).unref();
  });
}

async function giveUp(page: Page, reject: (error: Error) => void): Promise<void> {
  const shot = path.join(root, 'shots', 'editor-tests-zonder-uitslag.png');
  mkdirSync(path.dirname(shot), { recursive: true });
  await page.screenshot({ path: shot });
  reject(new Error(`geen uitslag van VS Code binnen ${limit / 1000} seconden; zie ${shot}`));
}

function log(kind: string, args: readonly unknown[]): void {
  if (process.env['VSCODE_HOST_VERBOSE']) process.stderr.write(`[${kind}] ${args.join(' ')}\n`);
}
