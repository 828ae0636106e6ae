import { Converter } from './exchange/converter.ts';
import { startExchangeFrom } from './exchange/startWeb.ts';
import type { TextRead } from '../exchange/readText.ts';
import type { ExchangeBundle } from './startWeb.ts';

/** What a web worker has of its own; the compiler knows this project's code as that of Node. */
interface WorkerScope<To, From> {
  readonly postMessage: (message: From) => void;
  onmessage: ((event: { readonly data: To | ExchangeBundle }) => void) | null;
}

interface Failed {
  readonly kind: 'failed';
  readonly why: string;
}

/** A web worker's channel to who started it, and what it reads other formats with once it was told where that is. */
export class WebScope<To extends { readonly kind: string }, From> {
  private readonly scope = globalThis as unknown as WorkerScope<To, From | Failed>;
  private converter: Converter | undefined;

  readonly channel = {
    send: (message: From | Failed): void => this.scope.postMessage(message),
    onMessage: (listener: (message: To) => void): void => {
      this.scope.onmessage = ({ data }) => {
        if (isExchangeBundle(data)) this.use(data);
        else listener(data);
      };
    },
  };

  readonly readFormatted = (bytes: Uint8Array): Promise<TextRead> =>
    this.converter?.read(bytes) ?? Promise.resolve({ unreadable: 'went-wrong' as const });

  private use({ bundle }: ExchangeBundle): void {
    this.converter = new Converter(startExchangeFrom(bundle), (why) =>
      this.channel.send({ kind: 'failed', why }),
    );
  }
}

function isExchangeBundle(data: { readonly kind: string }): data is ExchangeBundle {
  return data.kind === 'exchange';
}
