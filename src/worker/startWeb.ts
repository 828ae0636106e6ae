import type { ExtensionFolder, Start } from './client.ts';
import type { StartExchange } from './exchange/converter.ts';
import { startExchange } from './exchange/startWeb.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** What a browser has and the compiler does not know here, where code is that of Node. */
interface Browser {
  readonly Worker: new (url: string) => WebWorker;
}

interface WebWorker {
  readonly postMessage: (message: ToWorker) => void;
  readonly terminate: () => void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}

/** Starts the web worker that reads other formats. */
export function exchangeIn(extension: ExtensionFolder): StartExchange {
  return startExchange(`${extension.toString()}/dist/exchange.web.js`);
}

/** Starts a web worker with the bundle of `web.ts`, which is in the extension's folder. */
export function startWorker(extension: ExtensionFolder): Start {
  return (heard, ended) => {
    const { Worker } = globalThis as unknown as Browser;
    const worker = new Worker(`${extension.toString()}/dist/worker.web.js`);
    worker.onmessage = ({ data }) => heard(data);
    worker.onerror = ({ message }) => {
      worker.terminate();
      ended(message);
    };
    return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
  };
}
