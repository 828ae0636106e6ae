import type { FileRecord } from './fileRecords.ts';
import type { Held } from './index/tiers.ts';

/** All of a collection that is kept. */
export interface CollectionContents {
  readonly held: readonly Held[];
  readonly files: Iterable<readonly [file: string, record: FileRecord]>;
  /** The size at which words were last cut by all that there was. */
  readonly cutAt: number;
}
