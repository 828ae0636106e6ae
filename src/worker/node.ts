import { parentPort, workerData } from 'node:worker_threads';
import { createStore } from '../archive/store/store.ts';
import { nodeDisk } from './nodeDisk.ts';
import { nodeStorage } from './nodeStorage.ts';
import { Converter } from './exchange/converter.ts';
import { startExchange } from './exchange/startNode.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { WorkerData } from './startNode.ts';
import { serve } from './serve.ts';

// The whole of a worker thread: what is started with this file answers on the port that it was given.
if (parentPort !== null) {
  const port = parentPort;
  const { exchange } = workerData as WorkerData;
  const converter = new Converter(startExchange(exchange), (why) =>
    port.postMessage({ kind: 'failed', why } satisfies FromWorker),
  );
  serve(
    {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => void port.on('message', (message: ToWorker) => listener(message)),
    },
    {
      disk: nodeDisk,
      storeIn: (folder) => createStore(nodeStorage(folder)),
      readFormatted: (bytes) => converter.read(bytes),
    },
  );
}
