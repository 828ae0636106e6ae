import type { ExtensionFolder, Start } from './client.ts';
import type { StartExchange } from './exchange/converter.ts';
import { startExchange } from './exchange/startWeb.ts';
import type { FromWorker } from './protocol.ts';
import { startWebWorker } from './webWorker.ts';

/** Starts the web worker that reads other formats. */
export function exchangeIn(extension: ExtensionFolder): StartExchange {
  return startExchange(`${extension.toString()}/dist/exchange.web.js`);
}

/** Starts a web worker with the bundle of `web.ts`, which is in the extension's folder. */
export function startWorker(extension: ExtensionFolder): Start {
  return (heard, ended) =>
    startWebWorker(
      `${extension.toString()}/dist/worker.web.js`,
      (message) => heard(message as FromWorker),
      ended,
    );
}
