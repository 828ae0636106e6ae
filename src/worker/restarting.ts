/** A worker that was started. */
export interface Started<To> {
  readonly send: (message: To) => void;
  readonly stop: () => void;
}

/** Starts a worker. `ended` is called when it stops by itself, with what is known of why. */
export type Starting<To, From> = (
  heard: (message: From) => void,
  ended: (why: string) => void,
) => Started<To>;

/** What comes of a worker. */
export interface Hearing<From> {
  readonly heard: (message: From) => void;
  /** It stopped by itself. It is to be told everything again, unless it was the last time. */
  readonly stopped: (why: string, next: 'can-start-again' | 'given-up') => void;
}

/** How often a worker that stops by itself is started again; after that there is something wrong with it. */
const MOST_STARTS = 4;

/** In milliseconds: an editor that closes does not wait longer. */
const PATIENCE = 3000;

/** A worker that is started when there is something to tell it, and again when it stops by itself. */
export class Restarting<To, From> {
  private readonly start: Starting<To, From>;
  private readonly hearing: Hearing<From>;
  private worker: Started<To> | undefined;
  private starts = 0;
  /** It could not be started, and that is still to be told. */
  private isFailing = false;
  private closed: (() => void) | undefined;

  constructor(start: Starting<To, From>, hearing: Hearing<From>) {
    this.start = start;
    this.hearing = hearing;
  }

  tell(message: To): void {
    if (this.worker === undefined) {
      if (this.starts >= MOST_STARTS || this.closed !== undefined || this.isFailing) return;
      this.starts++;
      this.worker = this.begin();
    }
    this.worker?.send(message);
  }

  isThere(): boolean {
    return this.worker !== undefined;
  }

  /** Lets the worker do what it has to, until `finished`, and stops it. */
  async close(last: To): Promise<void> {
    const { worker } = this;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, worker === undefined ? 0 : PATIENCE);
      this.closed = () => {
        clearTimeout(timer);
        resolve();
      };
      worker?.send(last);
    });
    worker?.stop();
  }

  /** The worker says that it did what it had to. */
  finished(): void {
    this.closed?.();
  }

  /** A worker that cannot be started has stopped by itself. */
  private begin(): Started<To> | undefined {
    try {
      return this.start(
        (message) => this.hearing.heard(message),
        (why) => this.end(why),
      );
    } catch (error) {
      this.isFailing = true;
      setTimeout(() => this.end(String(error)), 0);
      return undefined;
    }
  }

  private end(why: string): void {
    this.worker = undefined;
    this.isFailing = false;
    if (this.closed !== undefined) {
      this.closed();
      return;
    }
    this.hearing.stopped(why, this.starts < MOST_STARTS ? 'can-start-again' : 'given-up');
  }
}
