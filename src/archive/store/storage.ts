import type { Bytes } from '../index/records.ts';

/** Where an archive is kept between sessions: a folder, or memory. All of it is done at once, since it runs in a worker. */
export interface Storage {
  readonly names: () => readonly string[];
  /** The whole of a file; undefined where it is not there or cannot be read. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** To read pieces of. */
  readonly open: (name: string) => Bytes | undefined;
  /** All of it or nothing. Throws where it cannot be written. */
  readonly write: (name: string, bytes: Uint8Array) => void;
  /** Says nothing where it cannot be done; leaves what was written lately, perhaps by another program. */
  readonly remove: (name: string) => void;
}
