import type { Collection } from '../archive/collection.ts';
import { checksum } from '../archive/index/checksum.ts';
import type { Disk, Seen } from './disk.ts';
import { LARGEST, mayHoldAnswers, readSource } from './readSource.ts';
import type { Troubles } from './troubles.ts';

/** A file that goes on changing while it is read is read once more when it is told of again. */
const MOST_TRIES = 3;

const REASONS = {
  'too-large': `is overgeslagen: het is groter dan ${LARGEST / 1_000_000} MB`,
  'not-text': 'is overgeslagen: het is geen tekst',
} as const;

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
    this.put(collection, file, `getoond:${bytes.length}:${checksum(bytes)}`, bytes);
  }

  /** A file on disk. What it was seen as comes back, so that folders can be walked and what went be removed. */
  async look(collection: Collection, file: string): Promise<Seen> {
    const { disk } = this;
    if (disk === undefined) return { kind: 'missing' };
    let seen = await disk.look(file);
    for (let tries = 0; tries < MOST_TRIES && seen.kind === 'file'; tries++) {
      if (!mayHoldAnswers(file) || seen.stamp === collection.stampOf(file)) return seen;
      if (seen.size > LARGEST) {
        this.troubles.add(file, REASONS['too-large']);
        collection.put(file, seen.stamp, undefined);
        return seen;
      }
      const bytes = await disk.read(file);
      if ('kind' in bytes) return bytes;
      const after = await disk.look(file);
      if (after.kind === 'file' && after.stamp === seen.stamp) {
        this.put(collection, file, seen.stamp, bytes);
        return after;
      }
      seen = after;
    }
    return seen;
  }

  private put(collection: Collection, file: string, stamp: string, bytes: Uint8Array): void {
    if (stamp === collection.stampOf(file)) return;
    const read = readSource(file, bytes);
    if ('unreadable' in read) this.troubles.add(file, REASONS[read.unreadable]);
    else this.troubles.solved(file);
    collection.put(file, stamp, 'source' in read ? read.source : undefined);
  }
}
