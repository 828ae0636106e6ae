import { parentPort } from 'node:worker_threads';
import { nodeDisk } from '../nodeDisk.ts';
import { NodeScope } from '../nodeScope.ts';
import type { FromDesk, ToDesk } from './protocol.ts';
import { serveDesk } from './serve.ts';

// The whole of a worker thread: what is started with this file answers on the port that it was given.
if (parentPort !== null) {
  const { channel, readFormatted } = new NodeScope<ToDesk, FromDesk>(parentPort);
  serveDesk(channel, { disk: nodeDisk, readFormatted });
}
