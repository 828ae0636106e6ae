/** A question on its way to the archive. */
export interface Underway<Answer> {
  /** Undefined when it was cancelled. */
  readonly answer: Promise<Answer | undefined>;
  readonly cancel: () => void;
}

interface Keyed {
  readonly key: string;
}

/** In milliseconds: who goes through the questions quickly is not kept waiting by what nobody asked. */
const PATIENCE = 60;

/** A draft has few more questions. */
const MOST_KEPT = 30;

/** Answers that are known already: what was asked before, and what will probably be asked next. */
export class Ahead<Asked extends Keyed, Answer> {
  private readonly ask: (asked: Asked) => Underway<Answer>;
  private readonly prepare: (asked: Asked, answer: Answer) => void;
  private readonly known = new Map<string, Answer>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underway: Underway<Answer> | undefined;

  /** `prepare` is told of what was found in advance. */
  constructor(
    ask: (asked: Asked) => Underway<Answer>,
    prepare: (asked: Asked, answer: Answer) => void = () => undefined,
  ) {
    this.ask = ask;
    this.prepare = prepare;
  }

  get(key: string): Answer | undefined {
    return this.known.get(key);
  }

  keep(key: string, answer: Answer): void {
    const { known } = this;
    known.delete(key);
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  }

  /** Asks these one after the other, once nothing else has been asked for a while. */
  begin(next: () => readonly Asked[]): void {
    this.stop();
    this.timer = setTimeout(() => void this.askAll(next()), PATIENCE);
  }

  /** Something else is asked now: what was begun does not stand in its way. */
  stop(): void {
    clearTimeout(this.timer);
    this.underway?.cancel();
    this.underway = undefined;
  }

  /** What is known may be true no more. */
  forget(): void {
    this.stop();
    this.known.clear();
  }

  private async askAll(next: readonly Asked[]): Promise<void> {
    for (const asked of next) {
      if (this.known.has(asked.key)) continue;
      const asking = (this.underway = this.ask(asked));
      const answer = await asking.answer;
      // Something else was asked since, or what was found may be true no more.
      if (this.underway !== asking || answer === undefined) return;
      this.keep(asked.key, answer);
      this.prepare(asked, answer);
    }
  }
}
