import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Client, type Listener, type Start } from '../../../src/worker/client.ts';
import type { WorkerData } from '../../../src/worker/startNode.ts';
import type { FromWorker, Question, State, ToWorker } from '../../../src/worker/protocol.ts';
import { answerAbout, clearShelves, createShelf } from './shelf.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A client of real threads, and what the editor does when one of them stops: it tells the next one all again. */
interface Desk {
  readonly client: Client;
  readonly threads: Worker[];
  readonly stopped: string[];
  /** Resolves when all is read. */
  readonly read: () => Promise<State>;
}

describe('The worker', function () {
  this.timeout(30_000);
  const shelf = { folder: '', bundle: '' };
  const desks: Desk[] = [];

  beforeEach(async () => {
    const made = createShelf();
    made.write('tunnels.txt', answerAbout('tunnels'));
    shelf.folder = made.folder;
    shelf.bundle = path.join(made.folder, '..', 'worker.cjs');
    mkdirSync(made.folder, { recursive: true });
    await build({
      absWorkingDir: root,
      entryPoints: ['src/worker/node.ts'],
      outfile: shelf.bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
  });
  afterEach(async () => {
    await Promise.all(desks.splice(0).map(({ client }) => client.close()));
    await clearShelves();
  });

  function createDesk(bundle = shelf.bundle): Desk {
    const threads: Worker[] = [];
    const stopped: string[] = [];
    const waiting: ((state: State) => void)[] = [];
    const start: Start = (heard, ended) => {
      const thread = new Worker(bundle, { workerData: { exchange: '' } satisfies WorkerData });
      threads.push(thread);
      thread.on('message', (message: FromWorker) => heard(message));
      thread.on('error', () => undefined);
      thread.on('exit', (code) => ended(`code ${code}`));
      return {
        send: (message: ToWorker) => thread.postMessage(message),
        stop: () => void thread.terminate(),
      };
    };
    const open = (): void => client.order({ kind: 'open', folders: [shelf.folder], storage: undefined });
    const listener: Listener = {
      state: (state) => {
        if (state.activity === 'idle') waiting.splice(0).forEach((resolve) => resolve(state));
      },
      failed: (why) => assert.fail(why),
      stopped: (_, next) => {
        stopped.push(next);
        if (next === 'can-start-again') open();
      },
    };
    const client = new Client(start, listener);
    const read = (): Promise<State> => {
      const told = new Promise<State>((resolve) => waiting.push(resolve));
      open();
      return told;
    };
    const desk = { client, threads, stopped, read };
    desks.push(desk);
    return desk;
  }

  const find: Question = { kind: 'find', typed: 'tunnels', limit: 5 };
  const count = (answer: unknown): number | undefined => (Array.isArray(answer) ? answer.length : undefined);

  it('answers from the folders that it was told of', async () => {
    const { client, read } = createDesk();
    assert.equal((await read()).documents, 1);
    assert.equal(count(await client.ask(find).answer), 1);
  });

  it('that is killed is started again; what was asked is answered with nothing, and then all is there again', async () => {
    const desk = createDesk();
    await desk.read();
    for (const times of [1, 2, 3]) {
      const open = Array.from({ length: 3 }, () => desk.client.ask(find).answer);
      await Promise.all([desk.threads.at(-1)?.terminate(), ...open]);
      await desk.read();
      assert.equal(count(await desk.client.ask(find).answer), 1);
      assert.equal(desk.threads.length, times + 1);
    }
    await desk.threads.at(-1)?.terminate();
    assert.deepEqual(desk.stopped, [...Array<string>(3).fill('can-start-again'), 'given-up']);
    assert.equal(await desk.client.ask(find).answer, undefined);
    assert.equal(desk.threads.length, 4);
  });

  it('that does not start is given up after four times', async () => {
    const desk = createDesk(path.join(shelf.folder, 'is-er-niet.cjs'));
    assert.equal(await desk.client.ask(find).answer, undefined);
    while (desk.stopped.at(-1) !== 'given-up') await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(desk.threads.length, 4);
  });

  it('that cannot be started at all says so once for each time, whatever is asked meanwhile', async () => {
    const stopped: string[] = [];
    let starts = 0;
    const client = new Client(
      () => {
        starts++;
        throw new Error('Er zijn geen threads.');
      },
      { state: () => {}, failed: () => {}, stopped: (_, next) => void stopped.push(next) },
    );
    for (let times = 1; times <= 6; times++) {
      const asked: readonly Promise<unknown>[] = [1, 2, 3].map(() => client.ask(find).answer);
      assert.deepEqual(await Promise.all(asked), [undefined, undefined, undefined]);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    assert.equal(starts, 4);
    assert.deepEqual(stopped, [...Array<string>(3).fill('can-start-again'), 'given-up']);
  });

  it('answers nothing to what was cancelled, and the rest', async () => {
    const { client, read } = createDesk();
    await read();
    const asked = Array.from({ length: 4 }, () => client.ask(find));
    asked[1]?.cancel();
    asked[2]?.cancel();
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    assert.deepEqual(answers.map(count), [1, undefined, undefined, 1]);
  });

  it('is not started by what comes after it was closed', async () => {
    const desk = createDesk();
    await desk.client.close();
    assert.equal(await desk.client.ask(find).answer, undefined);
    assert.equal(desk.threads.length, 0);
  });
});
