import { startWebWorker, startWebWorkerFrom } from '../webWorker.ts';
import type { StartExchange } from './converter.ts';
import type { FromExchange } from './protocol.ts';

/** Starts a web worker with the bundle of `web.ts`, from an extension. */
export function startExchange(bundle: string): StartExchange {
  return (heard, ended) => startWebWorker(bundle, (message) => heard(message as FromExchange), ended);
}

/** The same from another web worker. */
export function startExchangeFrom(bundle: string): StartExchange {
  return (heard, ended) => startWebWorkerFrom(bundle, (message) => heard(message as FromExchange), ended);
}
