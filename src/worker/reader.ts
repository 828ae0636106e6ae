import { checksum } from '../archive/index/checksum.ts';
import type { Disk, Seen } from './disk.ts';
import type { TextRead } from '../exchange/readText.ts';
import { becauseOf, isPassing, isUnreadable, type Unreadable } from '../exchange/unreadable.ts';
import { isPlain, largest, readPlain } from './readBytes.ts';
import type { Choice, Shelf } from './shelf.ts';
import type { Troubles } from './troubles.ts';

/** A file that goes on changing while it is read waits until it has come to rest. */
const MOST_TRIES = 3;

const CHANGING = 'verandert terwijl het wordt gelezen; straks wordt het opnieuw geprobeerd';

/** What files are read with. */
export interface ReaderTools<Content> {
  readonly choice: Choice<Content>;
  /** Nothing in a browser: there all files come from the editor. */
  readonly disk: Disk | undefined;
  /** The text of a Word file, pdf, XML or HTML; never rejects. */
  readonly readFormatted: (bytes: Uint8Array) => Promise<TextRead>;
}

/** What is in a file: something that is wanted, nothing of the kind, or something that cannot be read. */
type Read<Content> = { readonly content: Content | undefined } | { readonly unreadable: Unreadable };

/** Puts files on a shelf, those that have changed since they were read. */
export class Reader<Content> {
  private readonly tools: ReaderTools<Content>;
  private readonly troubles: Troubles;
  /** Files that can perhaps be read another time: that is not kept, so the next session tries. */
  private readonly passing = new Map<string, { readonly stamp: string; readonly reason: Unreadable }>();

  constructor(tools: ReaderTools<Content>, troubles: Troubles) {
    this.tools = tools;
    this.troubles = troubles;
  }

  /** A file as the editor has it. */
  async show(shelf: Shelf<Content>, file: string, bytes: Uint8Array): Promise<void> {
    const stamp = `getoond:${bytes.length}:${checksum(bytes)}`;
    if (!this.isKnown(shelf, file, stamp)) this.put(shelf, file, stamp, await this.read(file, bytes));
  }

  /** A file on disk. What it was seen as comes back, so that folders can be walked and what went be removed. */
  async look(shelf: Shelf<Content>, file: string): Promise<Seen> {
    const { disk } = this.tools;
    if (disk === undefined) return { kind: 'missing' };
    let seen = await disk.look(file);
    for (let tries = 0; tries < MOST_TRIES && seen.kind === 'file'; tries++) {
      if (!this.tools.choice.isWanted(file) || this.isKnown(shelf, file, seen.stamp)) return seen;
      if (seen.size > largest(file)) {
        this.skip(shelf, file, seen.stamp, 'too-large');
        return seen;
      }
      const bytes = await disk.read(file);
      const read = 'kind' in bytes ? bytes : await this.read(file, bytes);
      const after = await disk.look(file);
      if (after.kind === 'file' && after.stamp === seen.stamp) {
        if ('kind' in read) return read;
        this.put(shelf, file, seen.stamp, read);
        return after;
      }
      seen = after;
    }
    return seen.kind === 'file' ? { kind: 'unreadable', path: file, because: CHANGING } : seen;
  }

  private isKnown(shelf: Shelf<Content>, file: string, stamp: string): boolean {
    const passing = this.passing.get(file);
    if (passing?.stamp === stamp) {
      this.tell(file, passing.reason);
      return true;
    }
    const known = shelf.stampOf(file);
    if (known === undefined || !known.startsWith(stamp)) return false;
    const reason = known.slice(stamp.length + 1);
    if (isUnreadable(reason)) this.tell(file, reason);
    else this.troubles.solved(file);
    return known === stamp || isUnreadable(reason);
  }

  private put(shelf: Shelf<Content>, file: string, stamp: string, read: Read<Content>): void {
    this.passing.delete(file);
    if ('unreadable' in read) this.skip(shelf, file, stamp, read.unreadable);
    else {
      this.troubles.solved(file);
      shelf.put(file, stamp, read.content);
    }
  }

  /** What is known of a file that could not be used is in its stamp: so it is told again, and not read again. */
  private skip(shelf: Shelf<Content>, file: string, stamp: string, reason: Unreadable): void {
    this.tell(file, reason);
    if (isPassing(reason)) {
      this.passing.set(file, { stamp, reason });
      shelf.remove(file);
    } else shelf.put(file, `${stamp} ${reason}`, undefined);
  }

  private tell(file: string, reason: Unreadable): void {
    const because =
      reason === 'too-large'
        ? `is groter dan ${largest(file) / 1_000_000} MB en is overgeslagen`
        : becauseOf(reason);
    this.troubles.add(file, because);
  }

  /** One file is never the end of the others, whatever is wrong with it or with us. */
  private async read(file: string, bytes: Uint8Array): Promise<Read<Content>> {
    try {
      const read = isPlain(bytes) ? readPlain(file, bytes) : await this.tools.readFormatted(bytes);
      return 'unreadable' in read ? read : { content: this.tools.choice.contentIn(file, read.text) };
    } catch {
      return { unreadable: 'went-wrong' }; // It is said to the user; the file itself shows what we do wrong.
    }
  }
}
