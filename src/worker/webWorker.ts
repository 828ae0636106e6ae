/** What a browser has and the compiler does not know here, where code is that of Node. */
interface Browser {
  readonly Worker: new (url: string) => WebWorker;
}

interface WebWorker {
  readonly postMessage: (message: unknown) => void;
  readonly terminate: () => void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}

export interface StartedWebWorker {
  readonly send: (message: unknown) => void;
  readonly stop: () => void;
}

/** Starts a web worker with one of our bundles, and hears what it sends; `ended` is told why it stopped by itself. */
export function startWebWorker(
  bundle: string,
  heard: (message: unknown) => void,
  ended: (why: string) => void,
): StartedWebWorker {
  const { Worker } = globalThis as unknown as Browser;
  const worker = new Worker(bundle);
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = ({ message }) => {
    worker.terminate();
    ended(message);
  };
  return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}
