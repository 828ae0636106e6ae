import type { DocxOptions, WrittenDocx } from '../../exchange/docx/writeDocx.ts';
import type { Letter } from '../../exchange/letter/letter.ts';
import type { TextRead } from '../../exchange/readText.ts';
import type { Passing } from '../../exchange/unreadable.ts';
import type { Done, FromExchange, Job, ToExchange } from './protocol.ts';

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
const PATIENCE = 10_000;
/** In milliseconds: so long without work the worker is stopped, and its memory given back. */
const IDLE = 20_000;

/** What a worker that has used up the memory it may have says as it ends. */
const OUT_OF_MEMORY = /out of memory|memory limit/i;

interface Waiting {
  readonly job: Job;
  readonly settle: (done: Done) => void;
  readonly fail: (reason: Passing) => void;
}

const NOT_WRITTEN: Readonly<Record<Passing, string>> = {
  'went-wrong': 'Het Word-bestand kon niet worden gemaakt: er ging iets mis in Kamervragen zelf.',
  'took-too-long': 'Het Word-bestand was na tien seconden nog niet klaar.',
  'took-too-much': 'Voor het Word-bestand is te veel geheugen nodig.',
};

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
    return new Promise((resolve) => {
      this.add({
        job: { kind: 'read', bytes },
        settle: (done) => resolve(done as TextRead),
        fail: (unreadable) => resolve({ unreadable }),
      });
    });
  }

  /** A letter as a Word file; never rejects. */
  writeDocx(letter: Letter, options: DocxOptions): Promise<WrittenDocx> {
    return new Promise((resolve) => {
      this.add({
        job: { kind: 'write-docx', letter, options },
        settle: (done) => resolve(done as WrittenDocx),
        fail: (reason) => resolve({ refused: NOT_WRITTEN[reason] }),
      });
    });
  }

  close(): void {
    this.isClosed = true;
    this.stop();
    const left = [...(this.busy === undefined ? [] : [this.busy]), ...this.queue.splice(0)];
    this.busy = undefined;
    for (const { fail } of left) fail('took-too-long');
  }

  private add(waiting: Waiting): void {
    this.queue.push(waiting);
    this.next();
  }

  private next(): void {
    while (this.busy === undefined) {
      const waiting = this.queue.shift();
      clearTimeout(this.timer);
      if (waiting === undefined) {
        if (this.worker !== undefined) this.timer = unheld(setTimeout(() => this.stop(), this.times.idle));
        return;
      }
      if (this.isClosed) waiting.fail('took-too-long');
      else this.give(waiting);
    }
  }

  private give(waiting: Waiting): void {
    const id = ++this.lastId;
    this.busy = { ...waiting, id };
    this.timer = setTimeout(() => this.giveUp('took-too-long'), this.times.patience);
    try {
      this.worker ??= this.begin();
      this.worker.send({ id, job: waiting.job });
    } catch (error) {
      this.log(String(error));
      this.drop('went-wrong');
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
    if (this.busy === undefined || message.id !== this.busy.id) return;
    if ('failed' in message) this.log(message.failed);
    const { settle, fail } = this.busy;
    this.busy = undefined;
    if ('done' in message) settle(message.done);
    else fail('went-wrong');
    this.next();
  }

  private end(why: string): void {
    this.worker = undefined;
    if (this.busy === undefined) return;
    this.log(why);
    this.giveUp(OUT_OF_MEMORY.test(why) ? 'took-too-much' : 'went-wrong');
  }

  private giveUp(reason: Passing): void {
    this.drop(reason);
    this.next();
  }

  /** The worker goes with the job. */
  private drop(reason: Passing): void {
    this.stop();
    const given = this.busy;
    this.busy = undefined;
    given?.fail(reason);
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
