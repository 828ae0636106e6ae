import type { FromExchange, ToExchange } from './protocol.ts';
import { serveExchange } from './serve.ts';

/** What a web worker has of its own; the compiler knows this project's code as that of Node. */
interface WorkerScope {
  readonly postMessage: (message: FromExchange) => void;
  onmessage: ((event: { readonly data: ToExchange }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
serveExchange(
  (message) => scope.postMessage(message),
  (listener) => {
    scope.onmessage = ({ data }) => listener(data);
  },
);
