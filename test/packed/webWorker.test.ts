import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/host/browser.ts';
import { root } from '../support/host/place.ts';

const HEAD = `Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat (ingezonden 14 januari 2031).

Antwoord van Minister Duinkerk (Infrastructuur en Waterstaat) (ontvangen 24 februari 2031).
`;
const FILES = {
  'vscode-vfs://map/tunnels.txt': `${HEAD}
Vraag 1
Wie wast de tunnels?

Antwoord 1
De gemeenten wassen en verlichten hun tunnels zelf, elk voorjaar opnieuw.
`,
  'vscode-vfs://map/bruggen.txt': `${HEAD}
Vraag 1
Wie schildert de bruggen?

Antwoord 1
Een aannemer schildert alle bruggen om de tien jaar in dezelfde kleur groen.
`,
};

/** Runs in the page: shows the worker some files, asks one question, and gives the answers and the last state. */
const ASKING = `async (files) => {
  const worker = new Worker('/worker.web.js');
  const states = [];
  const answer = (id) => new Promise((resolve) => worker.addEventListener('message', ({ data }) => {
    if (data.kind === 'state') states.push(data.state);
    if (data.kind === 'answer' && data.id === id) resolve(data.answer);
  }));
  const idle = new Promise((resolve) => worker.addEventListener('message', ({ data }) => {
    if (data.kind === 'state' && data.state.activity === 'idle' && data.state.documents === 2) resolve();
  }));
  worker.postMessage({ kind: 'open', folders: [], storage: undefined });
  for (const [file, text] of Object.entries(files))
    worker.postMessage({ kind: 'show', file, bytes: new TextEncoder().encode(text) });
  await idle;
  const query = { question: 'Hoe vaak worden tunnels gewassen?', draft: undefined, filter: {}, limit: 5 };
  const hits = answer(1);
  worker.postMessage({ kind: 'ask', id: 1, question: { kind: 'suggest', query } });
  const found = await hits;
  worker.postMessage({ kind: 'take-back', file: Object.keys(files)[0] });
  const again = answer(2);
  worker.postMessage({ kind: 'ask', id: 2, question: { kind: 'find', typed: 'tunnels', limit: 5 } });
  const left = await again;
  worker.terminate();
  return [found.map(({ document }) => document.file), left.length, states.at(-1).troubles.length];
}`;

describe('The worker of the archive in a browser', function () {
  this.timeout(60_000);
  const opened: { browser?: Browser; server?: Server } = {};

  before(async () => {
    const worker = readFileSync(path.join(root, 'dist', 'worker.web.js'));
    opened.server = createServer(({ url }, response) => {
      const isWorker = url === '/worker.web.js';
      response
        .setHeader('content-type', isWorker ? 'text/javascript' : 'text/html')
        .end(isWorker ? worker : '');
    });
    await new Promise<void>((resolve) => opened.server?.listen(0, '127.0.0.1', resolve));
    opened.browser = await launchBrowser();
  });
  after(async () => {
    await opened.browser?.close();
    opened.server?.close();
  });

  it('answers from the files that it is shown, and forgets what is taken back', async () => {
    const { port } = opened.server?.address() as AddressInfo;
    const page = await opened.browser!.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const [found, left, troubles] = await page.evaluate<readonly unknown[]>(
      `(${ASKING})(${JSON.stringify(FILES)})`,
    );
    assert.deepEqual([found, left, troubles], [['vscode-vfs://map/tunnels.txt'], 0, 0]);
  });
});
