import { createStore } from '../archive/store/store.ts';
import { memoryStorage } from './memoryStorage.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { serve } from './serve.ts';
import { WebScope } from './webScope.ts';

// The whole of a web worker: it answers who started it.
const { channel, readFormatted } = new WebScope<ToWorker, FromWorker>();
serve(channel, { disk: undefined, storeIn: () => createStore(memoryStorage()), readFormatted });
