import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '../../src/worker/client.ts';
import type { State } from '../../src/worker/protocol.ts';
import { startWorker } from '../../src/worker/startNode.ts';
import { percentile } from '../timing.ts';
import { keepApart } from './asked.ts';
import { writeSources } from './files.ts';
import { makeSources } from './sources.ts';
import type { Text } from './texts.ts';

/** How long the thread of the editor was held while the worker read files, in milliseconds. */
export interface Hold {
  readonly p99: number;
  readonly longest: number;
  /** The same while nothing was done: what the machine itself takes. */
  readonly idleP99: number;
  readonly idleLongest: number;
  readonly reading: number;
  readonly files: number;
  /** From asking to answer, while all was being read. */
  readonly answered: { readonly median: number; readonly p95: number };
}

const IDLE = 5000;
const ASKED_EVERY = 250;

/** A worker reads a folder of files as it ships; the main thread does what the editor does, and is watched. */
export async function measureHold(texts: readonly Text[], passages: number, folder: string): Promise<Hold> {
  if (!existsSync(path.join('dist', 'worker.cjs'))) throw new Error('Run npm run build first.');
  const { kept, asked } = keepApart(texts);
  writeSources(makeSources(kept, passages), path.join(folder, 'archief'));
  const idle = watchThread();
  await wait(IDLE);
  const before = idle();
  const told: State[] = [];
  const client = new Client(startWorker({ fsPath: process.cwd() }), {
    state: (state) => void told.push(state),
    failed: (why) => {
      throw new Error(why);
    },
    stopped: (why) => {
      throw new Error(why);
    },
  });
  const start = performance.now();
  const watched = watchThread();
  client.order({
    kind: 'open',
    folders: [path.resolve(folder, 'archief')],
    storage: path.resolve(folder, 'bewaard'),
  });
  const answered: number[] = [];
  for (let turn = 0; !isDone(told); turn++) {
    await wait(ASKED_EVERY);
    const draft = asked.drafts[turn % asked.drafts.length] ?? [];
    const questions = { file: 'concept', subject: undefined, questions: draft, ministries: [] };
    const query = { question: draft[0] ?? '', draft: questions, filter: {}, limit: 20 };
    const from = performance.now();
    await client.ask({ kind: 'suggest', query }).answer;
    answered.push(performance.now() - from);
  }
  const reading = performance.now() - start;
  const delays = watched();
  await client.close();
  return {
    p99: percentile(delays, 99),
    longest: percentile(delays, 100),
    idleP99: percentile(before, 99),
    idleLongest: percentile(before, 100),
    reading,
    files: Math.max(...told.map(({ total }) => total)),
    answered: { median: percentile(answered, 50), p95: percentile(answered, 95) },
  };
}

function isDone(told: readonly State[]): boolean {
  const last = told.at(-1);
  return last?.activity === 'idle' && last.documents > 0;
}

/** Tells afterwards of each millisecond how much later it came than it should. */
function watchThread(): () => readonly number[] {
  const delays: number[] = [];
  let due = performance.now() + 1;
  const timer = setInterval(() => {
    const now = performance.now();
    delays.push(Math.max(0, now - due));
    due = now + 1;
  }, 1);
  return () => {
    clearInterval(timer);
    return delays;
  };
}
