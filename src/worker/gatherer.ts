import { becauseOf } from '../exchange/unreadable.ts';
import type { Disk } from './disk.ts';
import type { FileOrder } from './protocol.ts';
import { Reader, type ReaderTools } from './reader.ts';
import type { Shelf } from './shelf.ts';
import type { Troubles } from './troubles.ts';

/** So many files are asked for at a time: a network share answers slowly. */
const AT_A_TIME = 8;

/** In milliseconds: what could not be read is tried again after so long; a network share that comes back tells nobody. */
export const AGAIN_AFTER = 30_000;

const NOT_THERE = 'is een map van het archief die er niet is';
const GONE = 'is een map van het archief die er nu niet is; wat er eerder in is gelezen, blijft vindbaar';

/**
 * Brings a shelf in line with what is in folders and with what the editor shows, name by name. A name is looked at
 * when something may have happened to it: what it is then decides, not what was told of it. Whatever goes wrong with one
 * becomes a sentence about it, and what was read before stays.
 */
export class Gatherer<Content> {
  private readonly disk: Disk | undefined;
  private readonly isWanted: (name: string) => boolean;
  private readonly troubles: Troubles;
  private readonly reader: Reader<Content>;
  private folders: readonly string[] = [];
  private readonly todo = new Set<string>();
  private readonly again = new Set<string>();
  private readonly shown = new Map<string, Uint8Array>();
  private shelf: Shelf<Content>;

  constructor(tools: ReaderTools<Content>, troubles: Troubles, shelf: Shelf<Content>) {
    this.disk = tools.disk;
    this.isWanted = tools.choice.isWanted;
    this.troubles = troubles;
    this.reader = new Reader(tools, troubles);
    this.shelf = shelf;
  }

  /** How many names are to be looked at. */
  left(): number {
    return this.todo.size;
  }

  /** All on the shelf is to be as it is in these folders. */
  open(folders: readonly string[], shelf: Shelf<Content>): void {
    this.folders = folders;
    this.shelf = shelf;
    for (const file of shelf.fileNames()) if (!this.isOurs(file)) shelf.remove(file);
    for (const name of [...folders, ...this.shown.keys()]) this.todo.add(name);
  }

  /** The same folders, but what was known of them is lost. */
  startAnew(shelf: Shelf<Content>): void {
    this.open(this.folders, shelf);
  }

  follow(order: FileOrder): void {
    if (order.kind === 'show') this.shown.set(order.file, order.bytes);
    if (order.kind === 'take-back') this.shown.delete(order.file);
    this.look(order.kind === 'look' ? order.path : order.file);
  }

  look(name: string): void {
    this.todo.add(name);
  }

  /** Whether something could not be read that perhaps can be read later. */
  mayTryAgain(): boolean {
    return this.again.size > 0;
  }

  tryAgain(): void {
    for (const name of this.again) this.todo.add(name);
    this.again.clear();
  }

  /** Looks at some of what there is to look at, and says how many. */
  async some(): Promise<number> {
    const names = [...firstOf(this.todo, AT_A_TIME)];
    for (const name of names) this.todo.delete(name);
    await Promise.all(names.map((name) => this.processSafely(name)));
    return names.length;
  }

  /** Whether a file is shown, or in a folder of the archive. */
  isOurs(file: string): boolean {
    return this.shown.has(file) || this.folders.some((folder) => this.disk?.isWalked(file, folder) === true);
  }

  /** One name is never the end of the others, whatever is wrong with it or with us. */
  private async processSafely(name: string): Promise<void> {
    try {
      await this.process(name);
    } catch {
      this.leave(name, becauseOf('went-wrong')); // It is said to the user, and tried again.
    }
  }

  private async process(name: string): Promise<void> {
    const bytes = this.shown.get(name);
    if (bytes !== undefined) {
      await this.reader.show(this.shelf, name, bytes);
      // Taken back, or shown anew, while it was being read: it is to be looked at again already.
      return;
    }
    const seen = this.isOurs(name) ? await this.reader.look(this.shelf, name) : undefined;
    // Shown while it was being read: it is to be looked at again already.
    if (this.shown.has(name)) return;
    // Where a file was there can be a folder now.
    if (seen?.kind === 'folder' || seen?.kind === 'linked-folder') this.drop(name);
    // Also where its folder was closed while it was being read.
    if (seen === undefined || !this.isOurs(name)) this.drop(name);
    else if (seen.kind === 'folder') await this.walk(name);
    else if (seen.kind === 'linked-folder' && this.folders.includes(name)) await this.walk(name);
    else if (seen.kind === 'unreadable') this.leave(seen.path, seen.because);
    else if (seen.kind !== 'file') await this.miss(name);
  }

  /** All that is in a folder now is to be looked at, and all that was in it. */
  private async walk(folder: string): Promise<void> {
    const { disk } = this;
    if (disk === undefined) return;
    const found = new Set<string>();
    const closed: string[] = [];
    for await (const one of disk.walk(folder, this.isWanted)) {
      if (typeof one === 'string') found.add(one);
      else {
        closed.push(one.path);
        this.leave(one.path, one.because);
      }
    }
    const isGone = (name: string): boolean => !found.has(name) && disk.isWithin(name, folder);
    this.troubles.solvedWhere((name) => isGone(name) && !closed.includes(name));
    for (const file of found) this.todo.add(file);
    for (const file of this.shelf.fileNames()) {
      if (isGone(file) && !closed.some((one) => disk.isWithin(file, one))) this.todo.add(file);
    }
  }

  /** A file that is gone, or a folder with all that was in it; but with a whole folder of the archive nothing goes. */
  private async miss(name: string): Promise<void> {
    const { disk } = this;
    const root = this.folders.find((folder) => disk?.isWithin(name, folder));
    if (root !== undefined && (await disk?.look(root))?.kind === 'missing') {
      const hasRead = this.shelf.fileNames().some((file) => disk?.isWithin(file, root));
      this.leave(root, hasRead ? GONE : NOT_THERE);
      return;
    }
    if (this.shelf.stampOf(name) !== undefined) {
      this.drop(name);
      return;
    }
    const isIn = (file: string): boolean => disk?.isWithin(file, name) === true;
    this.troubles.solvedWhere(isIn);
    for (const file of this.shelf.fileNames()) if (isIn(file)) this.todo.add(file);
  }

  private drop(file: string): void {
    this.troubles.solved(file);
    if (!this.shown.has(file)) this.shelf.remove(file);
  }

  /** What cannot be read now is left as it was. */
  private leave(name: string, because: string): void {
    this.troubles.add(name, because);
    this.again.add(name);
  }
}

function* firstOf(names: Iterable<string>, most: number): Generator<string> {
  let count = 0;
  for (const name of names) {
    if (count++ === most) return;
    yield name;
  }
}
