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

const PDF = path.join(root, 'seeds', 'leesbus', '2-antwoord-ah-1702.pdf');

/**
 * Runs in the page: starts the worker as VS Code does, from a blob and from another place than the page, and gives a way
 * to show it files and to ask it one question.
 */
const STARTED = `
  const script = new Blob(["importScripts('" + from + "/worker.web.js')"], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(script));
  worker.postMessage({ kind: 'exchange', bundle: from + '/exchange.web.js' });
`;

/** Shows the worker some files, asks questions, and gives the answers and the last state. */
const ASKING = `async (files, from) => {
  ${STARTED}
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

/** Shows the worker a pdf, and gives what it then says. */
const READING = `async (pdf, from) => {
  ${STARTED}
  const done = new Promise((resolve) => worker.addEventListener('message', ({ data }) => {
    if (data.kind === 'state' && data.state.activity === 'idle' && data.state.documents + data.state.troubles.length > 0) resolve(data.state);
  }));
  worker.postMessage({ kind: 'open', folders: [], storage: undefined });
  const bytes = Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0));
  worker.postMessage({ kind: 'show', file: 'vscode-vfs://map/antwoord.pdf', bytes });
  const { documents, troubles } = await done;
  worker.terminate();
  return [documents, troubles];
}`;

describe('The worker of the archive in a browser', function () {
  this.timeout(60_000);
  const opened: { browser?: Browser; server?: Server } = {};

  before(async () => {
    const bundles = ['/worker.web.js', '/exchange.web.js'];
    opened.server = createServer(({ url = '' }, response) => {
      const isBundle = bundles.includes(url);
      response
        .setHeader('content-type', isBundle ? 'text/javascript' : 'text/html')
        .end(isBundle ? readFileSync(path.join(root, 'dist', url)) : '');
    });
    await new Promise<void>((resolve) => opened.server?.listen(0, '127.0.0.1', resolve));
    opened.browser = await launchBrowser();
  });
  after(async () => {
    await opened.browser?.close();
    opened.server?.close();
  });

  /** What a script in a page gives, with the bundles in another place than the page. */
  async function inPage(script: string, given: unknown): Promise<unknown> {
    const { port } = opened.server?.address() as AddressInfo;
    const page = await opened.browser!.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    return page.evaluate(`(${script})(${JSON.stringify(given)}, 'http://localhost:${port}')`);
  }

  it('answers from the files that it is shown, and forgets what is taken back', async () => {
    assert.deepEqual(await inPage(ASKING, FILES), [['vscode-vfs://map/tunnels.txt'], 0, 0]);
  });

  it('reads a pdf too, in a worker of its own', async () => {
    assert.deepEqual(await inPage(READING, readFileSync(PDF).toString('base64')), [1, []]);
  });
});
