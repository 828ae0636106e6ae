import type { Collection } from '../archive/collection.ts';
import { checksum } from '../archive/index/checksum.ts';
import type { Disk, Seen } from './disk.ts';
import { LARGEST, mayHoldAnswers, readSource, type Read } from './readSource.ts';
import type { Troubles } from './troubles.ts';

/** A file that goes on changing while it is read waits until it has come to rest. */
const MOST_TRIES = 3;

const CHANGING = 'verandert terwijl het wordt gelezen; straks wordt het opnieuw geprobeerd';

/** What is known of a file that could not be used is in its stamp: so it is told again, and not read again. */
const REASONS = {
  'too-large': `is overgeslagen: het is groter dan ${LARGEST / 1_000_000} MB`,
  'not-text': 'is overgeslagen: het is geen tekst',
} as const;

const OUR_MISTAKE = 'kan niet worden gelezen: er ging iets mis in Kamervragen zelf';

type Reason = keyof typeof REASONS;

/** Puts files into a collection, those that have changed since they were read. */
export class Reader {
  private readonly disk: Disk | undefined;
  private readonly troubles: Troubles;

  constructor(disk: Disk | undefined, troubles: Troubles) {
    this.disk = disk;
    this.troubles = troubles;
  }

  /** A file as the editor has it. */
  show(collection: Collection, file: string, bytes: Uint8Array): void {
    const stamp = `getoond:${bytes.length}:${checksum(bytes)}`;
    if (!this.isKnown(collection, file, stamp)) this.put(collection, file, stamp, bytes);
  }

  /** A file on disk. What it was seen as comes back, so that folders can be walked and what went be removed. */
  async look(collection: Collection, file: string): Promise<Seen> {
    const { disk } = this;
    if (disk === undefined) return { kind: 'missing' };
    let seen = await disk.look(file);
    for (let tries = 0; tries < MOST_TRIES && seen.kind === 'file'; tries++) {
      if (!mayHoldAnswers(file) || this.isKnown(collection, file, seen.stamp)) return seen;
      if (seen.size > LARGEST) {
        this.skip(collection, file, seen.stamp, 'too-large');
        return seen;
      }
      const bytes = await disk.read(file);
      const after = await disk.look(file);
      if (after.kind === 'file' && after.stamp === seen.stamp) {
        if ('kind' in bytes) return bytes;
        this.put(collection, file, seen.stamp, bytes);
        return after;
      }
      seen = after;
    }
    return seen.kind === 'file' ? { kind: 'unreadable', path: file, because: CHANGING } : seen;
  }

  private isKnown(collection: Collection, file: string, stamp: string): boolean {
    const known = collection.stampOf(file);
    if (known === undefined || !known.startsWith(stamp)) return false;
    const reason = known.slice(stamp.length + 1);
    if (isReason(reason)) this.troubles.add(file, REASONS[reason]);
    else this.troubles.solved(file);
    return known === stamp || isReason(reason);
  }

  private put(collection: Collection, file: string, stamp: string, bytes: Uint8Array): void {
    const read = readOrNothing(file, bytes);
    if (read === undefined) {
      this.troubles.add(file, OUR_MISTAKE);
      collection.remove(file);
    } else if ('unreadable' in read) this.skip(collection, file, stamp, read.unreadable);
    else {
      this.troubles.solved(file);
      collection.put(file, stamp, read.source);
    }
  }

  private skip(collection: Collection, file: string, stamp: string, reason: Reason): void {
    this.troubles.add(file, REASONS[reason]);
    collection.put(file, `${stamp} ${reason}`, undefined);
  }
}

function isReason(text: string): text is Reason {
  return Object.hasOwn(REASONS, text);
}

/** One file is never the end of the others, whatever is wrong with it or with us. */
function readOrNothing(file: string, bytes: Uint8Array): Read | undefined {
  try {
    return readSource(file, bytes);
  } catch {
    return undefined; // It is said to the user; the file itself shows what we do wrong.
  }
}
