import { WebScope } from '../webScope.ts';
import type { FromDesk, ToDesk } from './protocol.ts';
import { serveDesk } from './serve.ts';

// The whole of a web worker: it answers who started it.
const { channel, readFormatted } = new WebScope<ToDesk, FromDesk>();
serveDesk(channel, { disk: undefined, readFormatted });
