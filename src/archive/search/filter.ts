import type { Filter } from '../hit.ts';
import type { Snapshot } from './live.ts';

/** For each window, by document: 1 where it may be found. */
export type Allowed = readonly Uint8Array[];

/** Which documents meet a filter; undefined where all do. */
export function allowedBy({ windows, facts }: Snapshot, filter: Filter): Allowed | undefined {
  if (Object.values(filter).every((value) => value === undefined)) return undefined;
  return windows.map(({ window }) => facts.of(window).meeting(filter));
}
