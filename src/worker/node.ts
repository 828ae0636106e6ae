import { parentPort } from 'node:worker_threads';
import { createStore } from '../archive/store/store.ts';
import { nodeDisk } from './nodeDisk.ts';
import { NodeScope } from './nodeScope.ts';
import { nodeStorage } from './nodeStorage.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

// The whole of a worker thread: what is started with this file answers on the port that it was given.
if (parentPort !== null) {
  const { channel, readFormatted } = new NodeScope<ToWorker, FromWorker>(parentPort);
  serve(channel, { disk: nodeDisk, storeIn: (folder) => createStore(nodeStorage(folder)), readFormatted });
}
