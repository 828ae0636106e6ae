/** A Chromium that is on this machine already, or Debian's, put there by apt-get where that is allowed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const names = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['microsoft-edge', 'microsoft-edge-stable'],
];

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const aptCommand = 'apt-get update && apt-get install -y chromium';

/** The path of a browser; installs one where none is found, or throws with the command that does. */
export function findBrowser(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH wijst naar ${wanted}, en dat is geen programma.`);
  }
  return onThisMachine() ?? installed();
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    // Chromium's own sandbox does not start as root or in most containers; only our own page is opened in it.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

function onThisMachine(): string | undefined {
  const dirs = (process.env['PATH'] ?? '').split(path.delimiter).filter((dir) => dir !== '');
  const candidates = [...names.flatMap((name) => dirs.map((dir) => path.join(dir, name))), ...macApps];
  return candidates.find(isExecutable);
}

function installed(): string {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Geen Chromium, Chrome of Edge gevonden; ${aptCommand}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('sh', ['-c', `${aptCommand} >&2`], { stdio: 'inherit', env });
    const found = onThisMachine();
    if (found) return found;
  }
  throw new Error(
    `Er is een Chromium, Chrome of Edge nodig: installeer er een met "sudo sh -c '${aptCommand}'", ` +
      'of geef met CHROMIUM_PATH aan waar hij staat.',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
