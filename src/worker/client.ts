import type { Answer, FromWorker, Question, State, ToWorker } from './protocol.ts';

/** A worker that was started. */
export interface Started {
  readonly send: (message: ToWorker) => void;
  readonly stop: () => void;
}

/** Starts a worker. `ended` is called when it stops by itself, with what is known of why. */
export type Start = (heard: (message: FromWorker) => void, ended: (why: string) => void) => Started;

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

/** How often a worker that stops by itself is started again; after that there is something wrong with it. */
const MOST_STARTS = 4;

/** In milliseconds: an editor that closes does not wait longer. */
const PATIENCE = 3000;

export interface Listener {
  readonly state: (state: State) => void;
  /** Something of ours went wrong with one question; its answer is empty. */
  readonly failed: (why: string) => void;
  /** The worker stopped by itself. It is to be told everything again, unless it was the last time. */
  readonly stopped: (why: string, next: 'can-start-again' | 'given-up') => void;
}

/** The editor's side: questions out, answers in. Starts the worker when it is first needed, and again when it stops. */
export class Client {
  private readonly start: Start;
  private readonly listener: Listener;
  private readonly waiting = new Map<number, (answer: Answer | undefined) => void>();
  private worker: Started | undefined;
  private starts = 0;
  /** It could not be started, and that is still to be told. */
  private isFailing = false;
  private lastId = 0;
  private closed: (() => void) | undefined;

  constructor(start: Start, listener: Listener) {
    this.start = start;
    this.listener = listener;
  }

  ask(question: Question): Asked {
    const id = ++this.lastId;
    const answer = new Promise<Answer | undefined>((resolve) => this.waiting.set(id, resolve));
    this.order({ kind: 'ask', id, question });
    // There is no worker any more.
    if (this.worker === undefined) this.settle(id, undefined);
    const cancel = (): void => {
      if (!this.waiting.has(id)) return;
      this.settle(id, undefined);
      this.worker?.send({ kind: 'cancel', id });
    };
    return { answer, cancel };
  }

  order(message: ToWorker): void {
    if (this.worker === undefined) {
      if (this.starts >= MOST_STARTS || this.closed !== undefined || this.isFailing) return;
      this.starts++;
      this.worker = this.begin();
    }
    this.worker?.send(message);
  }

  /** Lets the worker write what it has to, and stops it. */
  async close(): Promise<void> {
    const { worker } = this;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, worker === undefined ? 0 : PATIENCE);
      this.closed = () => {
        clearTimeout(timer);
        resolve();
      };
      worker?.send({ kind: 'close' });
    });
    worker?.stop();
  }

  /** A worker that cannot be started has stopped by itself. */
  private begin(): Started | undefined {
    try {
      return this.start(
        (heard) => this.hear(heard),
        (why) => this.end(why),
      );
    } catch (error) {
      this.isFailing = true;
      setTimeout(() => this.end(String(error)), 0);
      return undefined;
    }
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
        this.closed?.();
    }
  }

  private settle(id: number, answer: Answer | undefined): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }

  private end(why: string): void {
    this.worker = undefined;
    this.isFailing = false;
    for (const id of [...this.waiting.keys()]) this.settle(id, undefined);
    if (this.closed !== undefined) this.closed();
    else this.listener.stopped(why, this.starts < MOST_STARTS ? 'can-start-again' : 'given-up');
  }
}
