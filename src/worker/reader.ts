import type { Collection } from '../archive/collection.ts';
import { checksum } from '../archive/index/checksum.ts';
import type { Disk, Seen } from './disk.ts';
import type { TextRead } from '../exchange/readText.ts';
import { becauseOf, isPassing, isUnreadable, type Unreadable } from '../exchange/unreadable.ts';
import { isPlain, largest, mayHoldAnswers, readSource, sourceIn, type Read } from './readSource.ts';
import type { Troubles } from './troubles.ts';

/** A file that goes on changing while it is read waits until it has come to rest. */
const MOST_TRIES = 3;

const CHANGING = 'verandert terwijl het wordt gelezen; straks wordt het opnieuw geprobeerd';

/** What files are read with. */
export interface ReaderTools {
  /** Nothing in a browser: there all files come from the editor. */
  readonly disk: Disk | undefined;
  /** The text of a Word file, pdf, XML or HTML; never rejects. */
  readonly readFormatted: (bytes: Uint8Array) => Promise<TextRead>;
}

/** Puts files into a collection, those that have changed since they were read. */
export class Reader {
  private readonly tools: ReaderTools;
  private readonly troubles: Troubles;
  /** Files that can perhaps be read another time: that is not kept, so the next session tries. */
  private readonly passing = new Map<string, { readonly stamp: string; readonly reason: Unreadable }>();

  constructor(tools: ReaderTools, troubles: Troubles) {
    this.tools = tools;
    this.troubles = troubles;
  }

  /** A file as the editor has it. */
  async show(collection: Collection, file: string, bytes: Uint8Array): Promise<void> {
    const stamp = `getoond:${bytes.length}:${checksum(bytes)}`;
    if (!this.isKnown(collection, file, stamp))
      this.put(collection, file, stamp, await this.read(file, bytes));
  }

  /** A file on disk. What it was seen as comes back, so that folders can be walked and what went be removed. */
  async look(collection: Collection, file: string): Promise<Seen> {
    const { disk } = this.tools;
    if (disk === undefined) return { kind: 'missing' };
    let seen = await disk.look(file);
    for (let tries = 0; tries < MOST_TRIES && seen.kind === 'file'; tries++) {
      if (!mayHoldAnswers(file) || this.isKnown(collection, file, seen.stamp)) return seen;
      if (seen.size > largest(file)) {
        this.skip(collection, file, seen.stamp, 'too-large');
        return seen;
      }
      const bytes = await disk.read(file);
      const read = 'kind' in bytes ? bytes : await this.read(file, bytes);
      const after = await disk.look(file);
      if (after.kind === 'file' && after.stamp === seen.stamp) {
        if ('kind' in read) return read;
        this.put(collection, file, seen.stamp, read);
        return after;
      }
      seen = after;
    }
    return seen.kind === 'file' ? { kind: 'unreadable', path: file, because: CHANGING } : seen;
  }

  private isKnown(collection: Collection, file: string, stamp: string): boolean {
    const passing = this.passing.get(file);
    if (passing?.stamp === stamp) {
      this.tell(file, passing.reason);
      return true;
    }
    const known = collection.stampOf(file);
    if (known === undefined || !known.startsWith(stamp)) return false;
    const reason = known.slice(stamp.length + 1);
    if (isUnreadable(reason)) this.tell(file, reason);
    else this.troubles.solved(file);
    return known === stamp || isUnreadable(reason);
  }

  private put(collection: Collection, file: string, stamp: string, read: Read): void {
    this.passing.delete(file);
    if ('unreadable' in read) this.skip(collection, file, stamp, read.unreadable);
    else {
      this.troubles.solved(file);
      collection.put(file, stamp, read.source);
    }
  }

  /** What is known of a file that could not be used is in its stamp: so it is told again, and not read again. */
  private skip(collection: Collection, file: string, stamp: string, reason: Unreadable): void {
    this.tell(file, reason);
    if (isPassing(reason)) {
      this.passing.set(file, { stamp, reason });
      collection.remove(file);
    } else collection.put(file, `${stamp} ${reason}`, undefined);
  }

  private tell(file: string, reason: Unreadable): void {
    const because =
      reason === 'too-large'
        ? `is groter dan ${largest(file) / 1_000_000} MB en is overgeslagen`
        : becauseOf(reason);
    this.troubles.add(file, because);
  }

  /** One file is never the end of the others, whatever is wrong with it or with us. */
  private async read(file: string, bytes: Uint8Array): Promise<Read> {
    try {
      if (isPlain(bytes)) return readSource(file, bytes);
      return sourceIn(file, await this.tools.readFormatted(bytes));
    } catch {
      return { unreadable: 'went-wrong' }; // It is said to the user; the file itself shows what we do wrong.
    }
  }
}
