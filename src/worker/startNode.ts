import { Worker } from 'node:worker_threads';
import path from 'node:path';
import type { ExtensionFolder, Start } from './client.ts';
import type { FromWorker } from './protocol.ts';

/** Starts a thread with the bundle of `node.ts`, which is in the extension's folder. */
export function startWorker(extension: ExtensionFolder): Start {
  return (heard, ended) => {
    const worker = new Worker(path.join(extension.fsPath, 'dist', 'worker.cjs'));
    let why = '';
    worker.on('message', (message: FromWorker) => heard(message));
    worker.on('error', (error) => (why = error.stack ?? error.message));
    worker.on('exit', (code) => ended(why === '' ? `code ${code}` : why));
    return { send: (message) => worker.postMessage(message), stop: () => void worker.terminate() };
  };
}
