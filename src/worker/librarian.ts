import { Archive } from '../archive/archive.ts';
import type { Store } from '../archive/store/store.ts';
import { createSynonyms } from '../archive/synonyms.ts';
import type { Disk } from './disk.ts';
import { Keeper } from './keeper.ts';
import type { Order, State } from './protocol.ts';
import { Reader } from './reader.ts';
import { Troubles } from './troubles.ts';
import { createTurns } from './turns.ts';

/** So many files are asked for at a time: a network share answers slowly. */
const AT_A_TIME = 8;

/** In milliseconds: so often what was read becomes findable while there is more to read. */
const SHOWN_EVERY = 1000;

/** What a librarian works with. */
export interface Tools {
  /** Nothing in a browser: there all files come from the editor. */
  readonly disk: Disk | undefined;
  readonly storeIn: (folder: string) => Store;
  readonly tell: (state: State) => void;
}

/**
 * Keeps an archive up to date with folders, and with what the editor shows of its files; in turns, so that questions are
 * answered in between. Whatever goes wrong with one file becomes a sentence about it, and the rest goes on.
 */
export class Librarian {
  archive = new Archive();
  private readonly tools: Tools;
  private readonly troubles = new Troubles();
  private readonly reader: Reader;
  private readonly keeper: Keeper;
  private folders: readonly string[] = [];
  private readonly todo = new Set<string>();
  private readonly shown = new Map<string, Uint8Array>();
  private done = 0;
  private synonyms: readonly (readonly string[])[] = [];
  private working: Promise<void> | undefined;
  private paused: 'paused' | undefined;

  constructor(tools: Tools) {
    this.tools = tools;
    this.reader = new Reader(tools.disk, this.troubles);
    this.keeper = new Keeper(tools.storeIn, this.troubles);
  }

  state(): State {
    const activity = this.paused ?? (this.working === undefined ? 'idle' : 'reading');
    const total = this.done + this.todo.size;
    return {
      activity,
      done: this.done,
      total,
      ...this.archive.collection.size(),
      troubles: this.troubles.first(),
    };
  }

  /** Resolves when there is nothing left to do, which for `pause` is at once. */
  follow(order: Order): Promise<void> {
    switch (order.kind) {
      case 'open':
        this.open(order.folders, order.storage);
        break;
      case 'look':
        this.todo.add(order.path);
        break;
      case 'show':
        this.shown.set(order.file, order.bytes);
        this.todo.add(order.file);
        break;
      case 'take-back':
        this.shown.delete(order.file);
        this.todo.add(order.file);
        break;
      case 'synonyms':
        this.synonyms = order.groups;
        this.archive.useSynonyms(createSynonyms(order.groups));
        break;
      case 'pause':
        this.paused = 'paused';
        break;
      case 'resume':
        this.paused = undefined;
        break;
      case 'close':
        this.paused = 'paused';
        this.keeper.save(this.archive.collection);
        return Promise.resolve();
    }
    return this.work();
  }

  private open(folders: readonly string[], storage: string | undefined): void {
    const kept = this.keeper.open(storage);
    if (kept !== undefined) {
      this.archive = new Archive(kept);
      this.archive.useSynonyms(createSynonyms(this.synonyms));
    }
    this.folders = folders;
    this.troubles.solvedWhere((file) => !this.isOurs(file));
    for (const file of this.archive.collection.fileNames())
      if (!this.isOurs(file)) this.archive.collection.remove(file);
    for (const name of [...folders, ...this.shown.keys()]) this.todo.add(name);
  }

  private work(): Promise<void> {
    this.working ??= this.workOn().finally(() => {
      this.working = undefined;
      this.tools.tell(this.state());
      // What came in while the last of it was finished.
      if (this.todo.size > 0 && this.paused === undefined) void this.work();
    });
    return this.working;
  }

  private async workOn(): Promise<void> {
    const turn = createTurns();
    let shownAt = performance.now();
    while (this.todo.size > 0 && this.paused === undefined) {
      const some = [...firstOf(this.todo, AT_A_TIME)];
      for (const name of some) this.todo.delete(name);
      await Promise.all(some.map((name) => this.process(name)));
      this.done += some.length;
      if (performance.now() - shownAt > SHOWN_EVERY) {
        this.archive.collection.flush();
        this.tools.tell(this.state());
        shownAt = performance.now();
      }
      await turn();
    }
    const steps = this.archive.collection.settle();
    while (steps.next().done !== true) await turn();
    this.done = 0;
    this.keeper.saveSoon(
      () => this.archive.collection,
      () => this.tools.tell(this.state()),
    );
  }

  private async process(name: string): Promise<void> {
    const { collection } = this.archive;
    const bytes = this.shown.get(name);
    if (bytes !== undefined) {
      this.reader.show(collection, name, bytes);
      return;
    }
    const seen = this.isOurs(name) ? await this.reader.look(collection, name) : { kind: 'missing' as const };
    // Shown while it was being read.
    if (this.shown.has(name)) return;
    if (seen.kind === 'folder') await this.walk(name);
    else if (seen.kind === 'unreadable') this.troubles.add(seen.path, seen.because);
    else if (seen.kind === 'missing') this.forget(name);
  }

  /** All that is in a folder now is to be looked at; of what was in it, the rest is gone. */
  private async walk(folder: string): Promise<void> {
    const { disk } = this.tools;
    if (disk === undefined) return;
    const found = new Set<string>();
    this.troubles.solvedWhere((file) => disk.isWithin(file, folder));
    for await (const one of disk.walk(folder)) {
      if (typeof one === 'string') found.add(one);
      else this.troubles.add(one.path, one.because);
    }
    for (const file of this.archive.collection.fileNames()) {
      if (disk.isWithin(file, folder) && !found.has(file) && !this.shown.has(file))
        this.archive.collection.remove(file);
    }
    for (const file of found) this.todo.add(file);
  }

  /** A file that is gone, or a folder with all that was in it. */
  private forget(name: string): void {
    const isGone = (file: string): boolean => file === name || this.tools.disk?.isWithin(file, name) === true;
    this.troubles.solvedWhere(isGone);
    if (this.folders.includes(name)) this.troubles.add(name, 'is een map van het archief die er niet is');
    for (const file of this.archive.collection.fileNames()) {
      if (isGone(file) && !this.shown.has(file)) this.archive.collection.remove(file);
    }
  }

  /** Whether a file is in a folder of the archive. */
  private isOurs(file: string): boolean {
    return (
      this.shown.has(file) || this.folders.some((folder) => this.tools.disk?.isWithin(file, folder) === true)
    );
  }
}

function* firstOf(names: Iterable<string>, most: number): Generator<string> {
  let count = 0;
  for (const name of names) {
    if (count++ === most) return;
    yield name;
  }
}
