import type { Desk } from '../../dossiers/desk.ts';
import { AGAIN_AFTER, Gatherer } from '../gatherer.ts';
import type { ReaderTools } from '../reader.ts';
import { Troubles } from '../troubles.ts';
import { createTurns } from '../turns.ts';
import { DeskShelf } from './deskShelf.ts';
import type { DeskState, Rules, ToDesk } from './protocol.ts';
import { settingsIn } from './settingsIn.ts';
import { wanted, type Wanted } from './wanted.ts';

/** In milliseconds: so often what was read is shown while there is more to read. */
const SHOWN_EVERY = 300;

export interface ClerkTools extends Omit<ReaderTools<Wanted>, 'choice'> {
  readonly desk: Desk;
  /** Dossiers have been looked at anew. */
  readonly tell: () => void;
  /** Something of ours went wrong; the rest goes on. */
  readonly failed: (error: unknown) => void;
}

type Order = Exclude<ToDesk, { readonly kind: 'follow' } | { readonly kind: 'report' }>;

/** Keeps the desk up to date with the folders of the workspace, and with what the editor shows of its files; in turns. */
export class Clerk {
  private readonly tools: ClerkTools;
  private readonly troubles = new Troubles();
  private readonly shelf: DeskShelf;
  private readonly gatherer: Gatherer<Wanted>;
  private done = 0;
  /** The rules that are used, as words. */
  private used = '';
  private working: Promise<void> | undefined;
  private reading: 'on' | 'closed' = 'on';
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: ClerkTools) {
    this.tools = tools;
    this.shelf = new DeskShelf(tools.desk);
    this.gatherer = new Gatherer({ ...tools, choice: wanted }, this.troubles, this.shelf);
  }

  state(): DeskState {
    return {
      activity: this.working === undefined ? 'idle' : 'reading',
      done: this.done,
      total: this.done + this.gatherer.left(),
      troubles: this.troubles.first(),
    };
  }

  /** Resolves when all that there is has been read and checked. */
  settled(): Promise<void> {
    return this.working ?? Promise.resolve();
  }

  /** Resolves when there is nothing left to do. */
  follow(order: Order): Promise<void> {
    switch (order.kind) {
      case 'open':
        this.gatherer.open(order.folders, this.shelf);
        this.troubles.solvedWhere((file) => !this.gatherer.isOurs(file));
        break;
      case 'look':
      case 'show':
      case 'take-back':
        this.gatherer.follow(order);
        break;
      case 'use':
        this.use(order.rules);
        break;
      case 'close':
        this.reading = 'closed';
        clearTimeout(this.again);
        return this.working ?? Promise.resolve();
    }
    return (this.working ??= this.work());
  }

  /** The same once more changes nothing: then no dossier has to be made again. */
  private use(rules: Rules): void {
    const words = JSON.stringify(rules);
    if (words === this.used) return;
    this.used = words;
    const { today, preferredTerms, parties } = rules;
    this.tools.desk.use({ today, preferredTerms, parties, settingsOf: settingsIn(rules) });
  }

  /** Never rejects: whatever goes wrong, what comes after it is followed. */
  private async work(): Promise<void> {
    try {
      await this.workOn(createTurns());
    } catch (error) {
      this.tools.failed(error);
    }
    if (this.gatherer.left() === 0) this.done = 0;
    this.working = undefined;
    if (this.reading === 'closed') return;
    this.tell();
    clearTimeout(this.again);
    if (this.gatherer.mayTryAgain()) this.again = setTimeout(() => void this.tryAgain(), AGAIN_AFTER);
  }

  private tryAgain(): Promise<void> {
    this.gatherer.tryAgain();
    return (this.working ??= this.work());
  }

  /** What comes in while the last documents are checked, such as other settings, is followed too. */
  private async workOn(turn: () => Promise<void>): Promise<void> {
    await turn();
    do {
      await this.read(turn);
      await this.settle(turn);
    } while (this.reading === 'on' && (this.gatherer.left() > 0 || !this.tools.desk.isSettled()));
  }

  private async read(turn: () => Promise<void>): Promise<void> {
    const since = performance.now();
    while (this.gatherer.left() > 0 && this.reading === 'on' && performance.now() - since < SHOWN_EVERY) {
      this.done += await this.gatherer.some();
      await turn();
    }
  }

  private async settle(turn: () => Promise<void>): Promise<void> {
    const { desk, failed } = this.tools;
    let steps = desk.settle();
    while (this.reading === 'on') {
      try {
        if (steps.next().done === true) break;
      } catch (error) {
        failed(error);
        steps = desk.settle();
      }
      await turn();
    }
    this.tell();
  }

  private tell(): void {
    try {
      this.tools.tell();
    } catch (error) {
      this.tools.failed(error);
    }
  }
}
