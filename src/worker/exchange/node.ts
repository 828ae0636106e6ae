import { parentPort } from 'node:worker_threads';
import type { ToExchange } from './protocol.ts';
import { serveExchange } from './serve.ts';

// The whole of a worker thread.
if (parentPort !== null) {
  const port = parentPort;
  serveExchange(
    (message) => port.postMessage(message),
    (listener) => void port.on('message', (message: ToExchange) => listener(message)),
  );
}
