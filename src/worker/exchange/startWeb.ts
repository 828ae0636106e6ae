import { startWebWorker } from '../webWorker.ts';
import type { StartExchange } from './converter.ts';
import type { FromExchange } from './protocol.ts';

/** Starts a web worker with the bundle of `web.ts`. */
export function startExchange(bundle: string): StartExchange {
  return (heard, ended) => startWebWorker(bundle, (message) => heard(message as FromExchange), ended);
}
