import type { ExtensionFolder, Start } from './client.ts';
import type { StartExchange } from './exchange/converter.ts';
import { startExchange } from './exchange/startWeb.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { startWebWorker } from './webWorker.ts';

/**
 * What is said to a web worker: first of all where the bundle is that reads other formats. An editor starts its workers
 * from a blob, and then a worker does not know where it came from.
 */
export type ToWebWorker = ToWorker | { readonly kind: 'exchange'; readonly bundle: string };

/** Starts the web worker that reads other formats. */
export function exchangeIn(extension: ExtensionFolder): StartExchange {
  return startExchange(exchangeBundle(extension));
}

/** Starts a web worker with the bundle of `web.ts`, which is in the extension's folder. */
export function startWorker(extension: ExtensionFolder): Start {
  return (heard, ended) => {
    const started = startWebWorker(
      `${extension.toString()}/dist/worker.web.js`,
      (message) => heard(message as FromWorker),
      ended,
    );
    const first: ToWebWorker = { kind: 'exchange', bundle: exchangeBundle(extension) };
    started.send(first);
    return started;
  };
}

function exchangeBundle(extension: ExtensionFolder): string {
  return `${extension.toString()}/dist/exchange.web.js`;
}
