import { workerData, type MessagePort } from 'node:worker_threads';
import { Converter } from './exchange/converter.ts';
import { startExchange } from './exchange/startNode.ts';
import type { ReaderTools } from './reader.ts';
import type { WorkerData } from './startNode.ts';

interface Failed {
  readonly kind: 'failed';
  readonly why: string;
}

/** A worker thread's channel to who started it, and what it reads other formats with. */
export class NodeScope<To, From> {
  private readonly port: MessagePort;
  private readonly converter: Converter;

  constructor(port: MessagePort) {
    this.port = port;
    const { exchange } = workerData as WorkerData;
    this.converter = new Converter(startExchange(exchange), (why) =>
      this.channel.send({ kind: 'failed', why }),
    );
  }

  readonly channel = {
    send: (message: From | Failed): void => this.port.postMessage(message),
    onMessage: (listener: (message: To) => void): void =>
      void this.port.on('message', (message: To) => listener(message)),
  };

  readonly readFormatted: ReaderTools<never>['readFormatted'] = (bytes) => this.converter.read(bytes);
}
