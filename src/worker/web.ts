import { createStore } from '../archive/store/store.ts';
import { Converter } from './exchange/converter.ts';
import { startExchange } from './exchange/startWeb.ts';
import { memoryStorage } from './memoryStorage.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

/** What a web worker has of its own; the compiler knows this project's code as that of Node. */
interface WorkerScope {
  readonly location: { readonly href: string };
  readonly postMessage: (message: FromWorker) => void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const OWN = /worker\.web\.js.*$/;
// An editor that starts its workers from a blob leaves no address by which the other bundle is known.
const converter = OWN.test(scope.location.href)
  ? new Converter(startExchange(scope.location.href.replace(OWN, 'exchange.web.js')), (why) =>
      scope.postMessage({ kind: 'failed', why }),
    )
  : undefined;
serve(
  {
    send: (message) => scope.postMessage(message),
    onMessage: (listener) => {
      scope.onmessage = ({ data }) => listener(data);
    },
  },
  {
    disk: undefined,
    storeIn: () => createStore(memoryStorage()),
    readFormatted: (bytes) =>
      converter?.read(bytes) ?? Promise.resolve({ unreadable: 'not-in-browser' as const }),
  },
);
