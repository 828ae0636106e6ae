/** Checks what the README promises of `npm start`: it prints an address that answers, and leaves nothing behind. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

const limit = 240_000;

const child = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
try {
  const url = await printedAddress(child);
  await checkAnswer(url);
  interrupt(child);
  await ended;
  await checkGone(url);
} finally {
  interrupt(child);
}
console.log('npm start geeft een adres dat antwoordt, en stopt netjes.');

function printedAddress({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const output: string[] = [];
    stdout?.on('data', (chunk: Buffer) => {
      output.push(chunk.toString());
      process.stdout.write(chunk);
      const found = /http:\/\/127\.0\.0\.1:\S+/.exec(output.join(''));
      if (found) resolve(found[0]);
    });
    stdout?.once('close', () => reject(new Error('npm start stopte zonder een adres te noemen')));
    setTimeout(
      () => reject(new Error(`npm start noemde geen adres binnen ${limit / 1000} s`)),
      limit,
    ).unref();
  });
}

/** The first visit trades the key in the address for a cookie, as in a browser. */
async function checkAnswer(url: string): Promise<void> {
  const first = await fetch(url, { redirect: 'manual' });
  const cookie = first.headers.getSetCookie().map((value) => value.split(';', 1)[0]);
  const next = new URL(first.headers.get('location') ?? url, url);
  const page = await fetch(next, { headers: { cookie: cookie.join('; ') } });
  const text = await page.text();
  if (!page.ok || !text.includes('workbench'))
    throw new Error(`${url} antwoordt niet met VS Code (${page.status})`);
}

async function checkGone(url: string): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('npm start is gestopt, maar de server draait nog');
}

/** What Ctrl+C does: a signal to the whole process group. */
function interrupt({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, 'SIGINT');
  } catch {
    // It has ended.
  }
}
