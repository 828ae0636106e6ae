import * as vscode from 'vscode';
import type { ArchiveService } from '../archive/service.ts';
import { askedAround } from '../reuse/asked.ts';
import { Ahead, type Underway } from './ahead.ts';
import { askedNow, createAsking, NOTHING, type Answered, type AskedNow, type Asking } from './asking.ts';
import type { Chosen } from './chosen.ts';
import type { Following, Work } from './following.ts';
import type { Found } from './shown.ts';
import { createTurns } from './turns.ts';

export type FoundAhead = Omit<Found, 'turn' | 'state'>;

/** Looks up what was answered earlier to the question in which someone writes. */
export class Looking {
  private readonly archive: ArchiveService;
  private readonly following: Following;
  private readonly chosen: Chosen;
  private readonly log: vscode.LogOutputChannel;
  private readonly asking: Asking;
  private readonly ahead: Ahead<AskedNow, Answered>;
  private readonly turns = createTurns<Omit<Found, 'turn'>>();
  private readonly finding = new vscode.EventEmitter<Found>();
  private readonly findingAhead = new vscode.EventEmitter<FoundAhead>();
  private now = new vscode.CancellationTokenSource();
  private sought: string | undefined;
  private running = Promise.resolve();

  /** What is found; before `look` returns where it was known already. */
  readonly onDidFind = this.finding.event;
  /** What will probably be found next. */
  readonly onDidFindAhead = this.findingAhead.event;

  constructor(archive: ArchiveService, following: Following, chosen: Chosen, log: vscode.LogOutputChannel) {
    this.archive = archive;
    this.following = following;
    this.chosen = chosen;
    this.log = log;
    this.asking = createAsking(archive);
    this.ahead = new Ahead<AskedNow, Answered>(
      (asked) => underway(this.asking, asked),
      (asked, answered) => this.findingAhead.fire(foundFor(asked, answered)),
    );
  }

  /** The newest that was found; nothing before the first time. */
  found(): Found | undefined {
    return this.turns.newest();
  }

  /** What was found in a turn of late: a page can still show it when the next has been found. */
  foundIn(turn: number): Found | undefined {
    return this.turns.get(turn);
  }

  /** Looks again, unless the same was looked up last; what is found fires the event. */
  look(): Promise<void> {
    const work = this.following.work();
    const asked = askedNow(work, this.chosen.get());
    // Someone who types in an answer asks the same with every letter.
    if (asked.key === this.sought) return this.running;
    this.sought = asked.key;
    this.now.cancel();
    this.ahead.stop();
    const known = this.ahead.get(asked.key);
    if (known === undefined) return (this.running = this.lookFor(asked, work));
    this.running = Promise.resolve();
    this.tell(asked, known, work);
    return this.running;
  }

  /** What is found may be other now: the next look is a new one. */
  forget(): void {
    this.sought = undefined;
    this.asking.forget();
    this.ahead.forget();
  }

  dispose(): void {
    this.now.cancel();
    this.ahead.stop();
    vscode.Disposable.from(this.now, this.finding, this.findingAhead).dispose();
  }

  private async lookFor(asked: AskedNow, work: Work | undefined): Promise<void> {
    const { token } = (this.now = new vscode.CancellationTokenSource());
    const answered = await this.asking.ask(asked, token).catch((error: unknown) => {
      this.log.error(error instanceof Error ? error : String(error));
      return NOTHING;
    });
    // Someone has gone on to another question since.
    if (token.isCancellationRequested || answered === undefined) return;
    // Unless the archive has changed since.
    if (this.sought === asked.key && answered !== NOTHING) this.ahead.keep(asked.key, answered);
    this.tell(asked, answered, work);
  }

  private tell(asked: AskedNow, answered: Answered, work: Work | undefined): void {
    const state = this.archive.state();
    this.finding.fire(this.turns.add({ ...foundFor(asked, answered), state }));
    // While it is read, what is known of it is soon forgotten.
    if (work !== undefined && state.activity === 'idle')
      this.ahead.begin(() => nextFrom(work, this.chosen.get()));
  }
}

function underway(asking: Asking, asked: AskedNow): Underway<Answered> {
  const source = new vscode.CancellationTokenSource();
  // What fails here is told when it is really asked.
  return {
    answer: asking.ask(asked, source.token).catch(() => undefined),
    cancel: () => source.cancel(),
  };
}

function foundFor({ named: draft, choices }: AskedNow, answered: Answered): FoundAhead {
  return { ...answered, draft, choices };
}

/** What is asked when one goes on or back from here. */
function nextFrom(work: Work, choices: Parameters<typeof askedNow>[1]): readonly AskedNow[] {
  const { document, parsed, position } = work;
  const around = askedAround(parsed, document.offsetAt(position));
  return around.map((asked) => askedNow({ ...work, asked }, choices));
}
