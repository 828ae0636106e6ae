import type { Answer, FromWorker, Question, State, ToWorker } from './protocol.ts';
import { Restarting, type Hearing, type Starting } from './restarting.ts';

export type Start = Starting<ToWorker, FromWorker>;

/** Where the extension's bundles are; a URI. */
export interface ExtensionFolder {
  readonly fsPath: string;
  readonly toString: () => string;
}

/** A question that has been asked. */
export interface Asked {
  /** Undefined when it was cancelled, or when the worker stopped; never rejects. */
  readonly answer: Promise<Answer | undefined>;
  readonly cancel: () => void;
}

export interface Listener extends Pick<Hearing<FromWorker>, 'stopped'> {
  readonly state: (state: State) => void;
  /** Something of ours went wrong with one question; its answer is empty. */
  readonly failed: (why: string) => void;
}

/** The editor's side: questions out, answers in. */
export class Client {
  private readonly listener: Listener;
  private readonly worker: Restarting<ToWorker, FromWorker>;
  private readonly waiting = new Map<number, (answer: Answer | undefined) => void>();
  private lastId = 0;

  constructor(start: Start, listener: Listener) {
    this.listener = listener;
    this.worker = new Restarting(start, {
      heard: (message) => this.hear(message),
      stopped: (why, next) => {
        this.settleAll();
        listener.stopped(why, next);
      },
    });
  }

  ask(question: Question): Asked {
    const id = ++this.lastId;
    const answer = new Promise<Answer | undefined>((resolve) => this.waiting.set(id, resolve));
    this.order({ kind: 'ask', id, question });
    // There is no worker any more.
    if (!this.worker.isThere()) this.settle(id, undefined);
    const cancel = (): void => {
      if (!this.waiting.has(id)) return;
      this.settle(id, undefined);
      if (this.worker.isThere()) this.worker.tell({ kind: 'cancel', id });
    };
    return { answer, cancel };
  }

  order(message: ToWorker): void {
    this.worker.tell(message);
  }

  /** Lets the worker write what it has to, and stops it. */
  async close(): Promise<void> {
    await this.worker.close({ kind: 'close' });
    this.settleAll();
  }

  private hear(message: FromWorker): void {
    switch (message.kind) {
      case 'state':
        this.listener.state(message.state);
        return;
      case 'answer':
        this.settle(message.id, message.answer);
        return;
      case 'failed':
        this.listener.failed(message.why);
        return;
      case 'closed':
        this.worker.finished();
    }
  }

  private settle(id: number, answer: Answer | undefined): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }

  private settleAll(): void {
    for (const id of [...this.waiting.keys()]) this.settle(id, undefined);
  }
}
