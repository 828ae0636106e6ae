import { Worker } from 'node:worker_threads';
import type { Start } from './client.ts';
import type { FromWorker } from './protocol.ts';

/** Starts a thread with the bundle of `node.ts`. */
export function startNode(bundle: string): Start {
  return (heard, ended) => {
    const worker = new Worker(bundle);
    let why = '';
    worker.on('message', (message: FromWorker) => heard(message));
    worker.on('error', (error) => (why = error.stack ?? error.message));
    worker.on('exit', (code) => ended(why === '' ? `code ${code}` : why));
    return { send: (message) => worker.postMessage(message), stop: () => void worker.terminate() };
  };
}
