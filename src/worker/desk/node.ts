import { parentPort, workerData } from 'node:worker_threads';
import { Converter } from '../exchange/converter.ts';
import { startExchange } from '../exchange/startNode.ts';
import { nodeDisk } from '../nodeDisk.ts';
import type { WorkerData } from '../startNode.ts';
import type { FromDesk, ToDesk } from './protocol.ts';
import { serveDesk } from './serve.ts';

// The whole of a worker thread: what is started with this file answers on the port that it was given.
if (parentPort !== null) {
  const port = parentPort;
  const { exchange } = workerData as WorkerData;
  const converter = new Converter(startExchange(exchange), (why) =>
    port.postMessage({ kind: 'failed', why } satisfies FromDesk),
  );
  serveDesk(
    {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => void port.on('message', (message: ToDesk) => listener(message)),
    },
    { disk: nodeDisk, readFormatted: (bytes) => converter.read(bytes) },
  );
}
