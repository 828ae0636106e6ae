import { createStore } from '../archive/store/store.ts';
import { Converter } from './exchange/converter.ts';
import { startExchangeFrom } from './exchange/startWeb.ts';
import { memoryStorage } from './memoryStorage.ts';
import type { FromWorker } from './protocol.ts';
import { serve } from './serve.ts';
import type { ToWebWorker } from './startWeb.ts';

/** What a web worker has of its own; the compiler knows this project's code as that of Node. */
interface WorkerScope {
  readonly postMessage: (message: FromWorker) => void;
  onmessage: ((event: { readonly data: ToWebWorker }) => void) | null;
}

start(globalThis as unknown as WorkerScope);

function start(scope: WorkerScope): void {
  let converter: Converter | undefined;
  serve(
    {
      send: (message) => scope.postMessage(message),
      onMessage: (listener) => {
        scope.onmessage = ({ data }) => {
          if (data.kind === 'exchange') converter = converterFrom(data.bundle, scope);
          else listener(data);
        };
      },
    },
    {
      disk: undefined,
      storeIn: () => createStore(memoryStorage()),
      readFormatted: (bytes) =>
        converter?.read(bytes) ?? Promise.resolve({ unreadable: 'went-wrong' as const }),
    },
  );
}

function converterFrom(bundle: string, scope: WorkerScope): Converter {
  return new Converter(startExchangeFrom(bundle), (why) => scope.postMessage({ kind: 'failed', why }));
}
