/** What a browser has and the compiler does not know here, where code is that of Node. */
interface Browser {
  readonly Worker: new (url: string) => WebWorker;
  readonly URL: {
    readonly createObjectURL: (blob: Blob) => string;
    readonly revokeObjectURL: (url: string) => void;
  };
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

type StartWebWorker = (
  bundle: string,
  heard: (message: unknown) => void,
  ended: (why: string) => void,
) => StartedWebWorker;

/** Starts a web worker with one of our bundles, and hears what it sends; `ended` is told why it stopped by itself. */
export const startWebWorker: StartWebWorker = (bundle, heard, ended) => {
  const { Worker } = globalThis as unknown as Browser;
  const worker = new Worker(bundle);
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = ({ message }) => {
    worker.terminate();
    ended(message);
  };
  return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
};

/**
 * Starts a web worker from within one. A browser starts a worker only from where the page itself came from, which for an
 * extension is elsewhere: so it starts a script of its own, which loads the bundle. In an extension VS Code does this.
 */
export const startWebWorkerFrom: StartWebWorker = (bundle, heard, ended) => {
  const script = new Blob([`importScripts(${JSON.stringify(bundle)});`], { type: 'text/javascript' });
  const { URL } = globalThis as unknown as Browser;
  const url = URL.createObjectURL(script);
  const hear = (message: unknown): void => {
    URL.revokeObjectURL(url);
    heard(message);
  };
  return startWebWorker(url, hear, ended);
};
