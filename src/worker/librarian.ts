import { Archive } from '../archive/archive.ts';
import type { Store } from '../archive/store/store.ts';
import type { Source } from '../archive/source.ts';
import { createSynonyms } from '../archive/synonyms.ts';
import { archived } from './archived.ts';
import { damageIn } from './checking.ts';
import { AGAIN_AFTER, Gatherer } from './gatherer.ts';
import { Keeper } from './keeper.ts';
import type { Order, State } from './protocol.ts';
import type { ReaderTools } from './reader.ts';
import { Troubles } from './troubles.ts';
import { createTurns } from './turns.ts';

/** In milliseconds: so often what was read becomes findable while there is more to read. */
const SHOWN_EVERY = 1000;

/** What a librarian works with. */
export interface Tools extends Omit<ReaderTools<Source>, 'choice'> {
  readonly storeIn: (folder: string) => Store;
  readonly tell: (state: State) => void;
  /** What a file is called in a sentence, where that is not its name. */
  readonly nameOf?: (file: string) => string;
}

/** What is said of ourselves where nothing that was kept can be the cause. */
const OUR_MISTAKE =
  'kan een deel van de eerdere antwoorden niet vinden: er ging iets mis in Kamervragen zelf';

type Turn = () => Promise<void>;

/**
 * Keeps an archive up to date with folders, and with what the editor shows of its files; in turns, so that questions are
 * answered in between.
 */
export class Librarian {
  archive = new Archive();
  readonly troubles: Troubles;
  private readonly tools: Tools;
  private readonly gatherer: Gatherer<Source>;
  private readonly keeper: Keeper;
  private done = 0;
  private synonyms: readonly (readonly string[])[] = [];
  private working: Promise<void> | undefined;
  private reading: 'on' | 'paused' | 'closed' = 'on';
  private texts: 'unchecked' | 'checked' = 'checked';
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: Tools) {
    this.tools = tools;
    this.troubles = new Troubles(tools.nameOf);
    this.gatherer = new Gatherer({ ...tools, choice: archived }, this.troubles, this.archive.collection);
    this.keeper = new Keeper(tools.storeIn, this.troubles);
  }

  state(): State {
    const isIdle = this.working === undefined;
    return {
      activity: this.reading !== 'on' ? 'paused' : isIdle ? 'idle' : 'reading',
      done: this.done,
      total: this.done + this.gatherer.left(),
      ...this.archive.collection.size(),
      troubles: this.troubles.first(),
    };
  }

  /** Resolves when there is nothing left to do, or nothing may be done. */
  follow(order: Order): Promise<void> {
    switch (order.kind) {
      case 'open':
        this.open(order.folders, order.storage);
        break;
      case 'look':
      case 'show':
      case 'take-back':
        this.gatherer.follow(order);
        break;
      case 'synonyms':
        this.synonyms = order.groups;
        this.archive.useSynonyms(createSynonyms(order.groups));
        break;
      case 'pause':
        this.reading = 'paused';
        break;
      case 'resume':
        this.reading = 'on';
        break;
      case 'close':
        this.close();
        return Promise.resolve();
    }
    return this.work();
  }

  private open(folders: readonly string[], storage: string | undefined): void {
    const kept = this.keeper.open(storage, this.archive.collection);
    if (kept !== undefined) {
      this.use(new Archive(kept));
      this.texts = 'unchecked';
    }
    this.gatherer.open(folders, this.archive.collection);
    this.troubles.solvedWhere((file) => !this.gatherer.isOurs(file) && !this.keeper.isPlace(file));
  }

  private use(archive: Archive): void {
    this.archive = archive;
    archive.useSynonyms(createSynonyms(this.synonyms));
  }

  private close(): void {
    this.reading = 'closed';
    clearTimeout(this.again);
    this.keeper.close(this.archive.collection);
  }

  private work(): Promise<void> {
    return (this.working ??= this.workOn());
  }

  private async workOn(): Promise<void> {
    const turn = createTurns();
    do {
      await this.read(turn);
      await this.checkTexts(turn);
      await this.settle(turn);
    } while (this.gatherer.left() > 0 && this.reading === 'on');
    if (this.gatherer.left() === 0) this.done = 0;
    this.working = undefined;
    this.tools.tell(this.state());
    if (this.reading === 'closed') return;
    this.keeper.saveSoon(
      () => this.archive.collection,
      () => this.tools.tell(this.state()),
    );
    clearTimeout(this.again);
    if (this.gatherer.mayTryAgain()) this.again = setTimeout(() => void this.tryAgain(), AGAIN_AFTER);
  }

  private tryAgain(): Promise<void> {
    this.gatherer.tryAgain();
    return this.work();
  }

  private async read(turn: Turn): Promise<void> {
    let shownAt = performance.now();
    await turn();
    while (this.gatherer.left() > 0 && this.reading === 'on') {
      this.done += await this.gatherer.some();
      if (performance.now() - shownAt > SHOWN_EVERY) {
        const steps = this.archive.collection.flushing();
        while (steps.next().done !== true) await turn();
        this.tools.tell(this.state());
        shownAt = performance.now();
      }
      await turn();
    }
  }

  /** Of an archive that was kept only the index is checked when it is opened; what its texts lost is read anew. */
  private async checkTexts(turn: Turn): Promise<void> {
    if (this.texts === 'checked') return;
    this.texts = 'checked';
    const { collection } = this.archive;
    const damaged = await damageIn(collection, turn);
    if (damaged === 'all') {
      this.keeper.distrust();
      this.startAnew();
    } else
      for (const file of damaged) {
        collection.remove(file);
        this.gatherer.look(file);
      }
  }

  private async settle(turn: Turn): Promise<void> {
    try {
      const steps = this.archive.collection.settle();
      while (steps.next().done !== true) await turn();
    } catch (error) {
      // The texts that were kept are gone from under us.
      if (this.keeper.giveUp()) this.startAnew();
      else this.troubles.add('Kamervragen', `${OUR_MISTAKE} (${String(error)})`);
    }
  }

  /** What is in the user's own files is all there is to go by. */
  private startAnew(): void {
    this.use(new Archive());
    this.gatherer.startAnew(this.archive.collection);
  }
}
