import type { TextRead } from '../../exchange/readText.ts';
import type { FromExchange, Job, ToExchange } from './protocol.ts';

/** A worker that was started. */
export interface StartedExchange {
  readonly send: (message: ToExchange) => void;
  readonly stop: () => void;
}

/** Starts a worker. `ended` is called when it stops by itself, with what is known of why. */
export type StartExchange = (
  heard: (message: FromExchange) => void,
  ended: (why: string) => void,
) => StartedExchange;

/** In milliseconds: a file that takes longer is given up, and the worker with it. */
const PATIENCE = 30_000;
/** In milliseconds: so long without work the worker is stopped, and its memory given back. */
const IDLE = 20_000;

/** What a worker that has used up the memory it may have says as it ends. */
const OUT_OF_MEMORY = /out of memory|memory limit/i;

interface Waiting {
  readonly job: Job;
  readonly settle: (done: TextRead) => void;
}

export interface Times {
  readonly patience: number;
  readonly idle: number;
}

/**
 * Has other formats read in a worker of their own, which starts when it is first needed: what a file does to a reader,
 * hang it or eat all memory, it does to that worker only. One file at a time.
 */
export class Converter {
  private readonly start: StartExchange;
  private readonly log: (why: string) => void;
  private readonly times: Times;
  private readonly queue: Waiting[] = [];
  private worker: StartedExchange | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy: (Waiting & { readonly id: number }) | undefined;
  private lastId = 0;
  private isClosed = false;

  constructor(
    start: StartExchange,
    log: (why: string) => void,
    times: Times = { patience: PATIENCE, idle: IDLE },
  ) {
    this.start = start;
    this.log = log;
    this.times = times;
  }

  /** The text of a file, or why there is none; never rejects. */
  read(bytes: Uint8Array): Promise<TextRead> {
    return new Promise((settle) => {
      this.queue.push({ job: { kind: 'read', bytes }, settle });
      this.next();
    });
  }

  close(): void {
    this.isClosed = true;
    this.stop();
    const left = [...(this.busy === undefined ? [] : [this.busy]), ...this.queue.splice(0)];
    this.busy = undefined;
    for (const { settle } of left) settle({ unreadable: 'took-too-long' });
  }

  private next(): void {
    if (this.busy !== undefined) return;
    const waiting = this.queue.shift();
    clearTimeout(this.timer);
    if (waiting === undefined) {
      this.timer = unheld(setTimeout(() => this.stop(), this.times.idle));
      return;
    }
    if (this.isClosed) {
      waiting.settle({ unreadable: 'took-too-long' });
      return;
    }
    const id = ++this.lastId;
    this.busy = { ...waiting, id };
    this.timer = setTimeout(() => this.giveUp('took-too-long'), this.times.patience);
    try {
      this.worker ??= this.begin();
      this.worker.send({ id, job: waiting.job });
    } catch (error) {
      this.end(String(error));
    }
  }

  private begin(): StartedExchange {
    const own: StartedExchange = this.start(
      (message) => this.hear(message),
      (why) => {
        if (own === this.worker) this.end(why);
      },
    );
    return own;
  }

  private hear(message: FromExchange): void {
    if (message.id !== this.busy?.id) return;
    if ('failed' in message) this.log(message.failed);
    this.finish('done' in message ? message.done : { unreadable: 'damaged' });
  }

  private end(why: string): void {
    this.worker = undefined;
    if (this.busy === undefined) return;
    this.log(why);
    this.finish({ unreadable: OUT_OF_MEMORY.test(why) ? 'took-too-much' : 'damaged' });
  }

  private giveUp(reason: 'took-too-long'): void {
    this.stop();
    this.finish({ unreadable: reason });
  }

  private finish(done: TextRead): void {
    const settled = this.busy;
    this.busy = undefined;
    settled?.settle(done);
    this.next();
  }

  private stop(): void {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = undefined;
    worker?.stop();
  }
}

/** In Node a timer keeps a program from ending; in a browser it is a number. */
function unheld(timer: ReturnType<typeof setTimeout>): ReturnType<typeof setTimeout> {
  if (typeof timer === 'object' && 'unref' in timer) timer.unref();
  return timer;
}
