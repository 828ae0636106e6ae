import { Worker } from 'node:worker_threads';
import path from 'node:path';
import type { ExtensionFolder, Start } from './client.ts';
import type { FromDesk, ToDesk } from './desk/protocol.ts';
import type { StartExchange } from './exchange/converter.ts';
import { startExchange } from './exchange/startNode.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { Starting } from './restarting.ts';

/** Starts the thread that reads other formats. */
export function exchangeIn(extension: ExtensionFolder): StartExchange {
  return startExchange(path.join(extension.fsPath, 'dist', 'exchange.cjs'));
}

/** What the thread is told as it starts. */
export interface WorkerData {
  /** The bundle that reads other formats. */
  readonly exchange: string;
}

/** Starts a thread with the bundle of `node.ts`, which is in the extension's folder. */
export function startWorker(extension: ExtensionFolder): Start {
  return starting<ToWorker, FromWorker>(extension, 'worker.cjs');
}

/** Starts a thread with the bundle of `desk/node.ts`. */
export function startDesk(extension: ExtensionFolder): Starting<ToDesk, FromDesk> {
  return starting<ToDesk, FromDesk>(extension, 'desk.cjs');
}

function starting<To, From>(extension: ExtensionFolder, bundle: string): Starting<To, From> {
  return (heard, ended) => {
    const dist = path.join(extension.fsPath, 'dist');
    const workerData: WorkerData = { exchange: path.join(dist, 'exchange.cjs') };
    const worker = new Worker(path.join(dist, bundle), { workerData });
    let why = '';
    worker.on('message', (message: From) => heard(message));
    worker.on('error', (error) => (why = error.stack ?? error.message));
    worker.on('exit', (code) => ended(why === '' ? `code ${code}` : why));
    return { send: (message) => worker.postMessage(message), stop: () => void worker.terminate() };
  };
}
