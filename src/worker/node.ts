import { parentPort } from 'node:worker_threads';
import { createStore } from '../archive/store/store.ts';
import { nodeDisk } from './nodeDisk.ts';
import { nodeStorage } from './nodeStorage.ts';
import type { ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

// The whole of a worker thread: what is started with this file answers on the port that it was given.
if (parentPort !== null) {
  const port = parentPort;
  serve(
    {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => void port.on('message', (message: ToWorker) => listener(message)),
    },
    { disk: nodeDisk, storeIn: (folder) => createStore(nodeStorage(folder)) },
  );
}
