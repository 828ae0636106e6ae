import type { StartExchange } from './converter.ts';
import type { FromExchange, ToExchange } from './protocol.ts';

/** What a browser has and the compiler does not know here, where code is that of Node. */
interface Browser {
  readonly Worker: new (url: string) => WebWorker;
}

interface WebWorker {
  readonly postMessage: (message: ToExchange) => void;
  readonly terminate: () => void;
  onmessage: ((event: { readonly data: FromExchange }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}

/** Starts a web worker with the bundle of `web.ts`. */
export function startExchange(bundle: string): StartExchange {
  return (heard, ended) => {
    const { Worker } = globalThis as unknown as Browser;
    const worker = new Worker(bundle);
    worker.onmessage = ({ data }) => heard(data);
    worker.onerror = ({ message }) => {
      worker.terminate();
      ended(message);
    };
    return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
  };
}
