import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { StartExchange } from './converter.ts';
import type { FromExchange } from './protocol.ts';

/** In megabytes: what a file may cost to read; many times what a set of answers does. */
const MOST_MEMORY = 512;

/** In bytes: what is unpacked is not in the part of the memory that a thread can be bound to. */
const MOST_UNPACKED = 1_500_000_000;
/** In milliseconds. */
const LOOKED_EVERY = 200;

/** Starts a thread with the bundle of `node.ts`, with a bound to its memory. */
export function startExchange(bundle: string): StartExchange {
  return (heard, ended) => {
    const worker = new Worker(bundle, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      // What libraries print of a damaged file is no concern of the user's.
      stdout: true,
      stderr: true,
    });
    let why = '';
    let watching: NodeJS.Timeout | undefined;
    const rest = (): void => {
      clearInterval(watching);
      worker.unref();
    };
    const watch = (): void => {
      const before = process.memoryUsage.rss();
      watching = setInterval(() => {
        if (process.memoryUsage.rss() - before < MOST_UNPACKED) return;
        why = 'memory limit';
        void worker.terminate();
      }, LOOKED_EVERY);
    };
    worker.on('message', (message: FromExchange) => {
      rest();
      heard(message);
    });
    worker.on('error', (error) => (why = error.stack ?? error.message));
    worker.on('exit', (code) => {
      rest();
      ended(why === '' ? `code ${code}` : why);
    });
    return {
      send: (message) => {
        worker.ref();
        watch();
        worker.postMessage(message);
      },
      stop: () => void worker.terminate(),
    };
  };
}
