import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { StartExchange } from './converter.ts';
import type { FromExchange } from './protocol.ts';

/** In megabytes: what a file may cost to read; many times what a set of answers does. */
const MOST_MEMORY = 384;

/** In bytes: what is unpacked is not in the part of the memory that a thread can be bound to. */
const MOST_UNPACKED = 550_000_000;
/** In milliseconds. */
const LOOKED_EVERY = 50;

/** Starts a thread with the bundle of `node.ts`, with a bound to its memory. */
export function startExchange(bundle: string): StartExchange {
  return (heard, ended) => {
    const worker = quietWorker(bundle);
    let why = '';
    let unwatch: () => void = () => undefined;
    // It keeps a program from ending only while there is work.
    const rest = (): void => {
      unwatch();
      worker.unref();
    };
    worker.on('message', (message: FromExchange) => {
      rest();
      heard(message);
    });
    worker.on('error', (error) => (why ||= error.stack ?? error.message));
    worker.on('exit', (code) => {
      rest();
      ended(why === '' ? `code ${code}` : why);
    });
    const giveUp = (): void => {
      why = 'memory limit';
      void worker.terminate();
    };
    return {
      send: (message) => {
        worker.postMessage(message);
        worker.ref();
        unwatch();
        unwatch = watchMemory(giveUp);
      },
      stop: () => {
        rest();
        void worker.terminate();
      },
    };
  };
}

/** What libraries print of a damaged file is no concern of the user's. */
function quietWorker(bundle: string): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY };
  return new Worker(bundle, { resourceLimits, stdout: true, stderr: true });
}

/** Tells when this program has come to need much more memory than it did. */
function watchMemory(isTooMuch: () => void): () => void {
  const before = process.memoryUsage.rss();
  const looking = setInterval(() => {
    if (process.memoryUsage.rss() - before < MOST_UNPACKED) return;
    clearInterval(looking);
    isTooMuch();
  }, LOOKED_EVERY);
  return () => clearInterval(looking);
}
