import type { ExtensionFolder, Start } from './client.ts';
import type { FromDesk, ToDesk } from './desk/protocol.ts';
import type { StartExchange } from './exchange/converter.ts';
import { startExchange } from './exchange/startWeb.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { Starting } from './restarting.ts';
import { startWebWorker } from './webWorker.ts';

/**
 * What is said to a web worker first of all: where the bundle is that reads other formats. An editor starts its workers
 * from a blob, and then a worker does not know where it came from.
 */
export interface ExchangeBundle {
  readonly kind: 'exchange';
  readonly bundle: string;
}

/** Starts the web worker that reads other formats. */
export function exchangeIn(extension: ExtensionFolder): StartExchange {
  return startExchange(exchangeBundle(extension));
}

/** Starts a web worker with the bundle of `web.ts`, which is in the extension's folder. */
export function startWorker(extension: ExtensionFolder): Start {
  return starting<ToWorker, FromWorker>(extension, 'worker.web.js');
}

/** Starts a web worker with the bundle of `desk/web.ts`. */
export function startDesk(extension: ExtensionFolder): Starting<ToDesk, FromDesk> {
  return starting<ToDesk, FromDesk>(extension, 'desk.web.js');
}

function starting<To, From>(extension: ExtensionFolder, bundle: string): Starting<To, From> {
  return (heard, ended) => {
    const started = startWebWorker(
      `${extension.toString()}/dist/${bundle}`,
      (message) => heard(message as From),
      ended,
    );
    started.send({ kind: 'exchange', bundle: exchangeBundle(extension) } satisfies ExchangeBundle);
    return started;
  };
}

function exchangeBundle(extension: ExtensionFolder): string {
  return `${extension.toString()}/dist/exchange.web.js`;
}
