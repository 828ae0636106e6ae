import type { Names } from '../hit.ts';
import { readDocument, type Recorded } from '../index/reading.ts';

/** By name, how many documents of a window have it. */
export type NameCounts = Readonly<Record<keyof Names, ReadonlyMap<string, number>>>;

export function countNames(window: Recorded): NameCounts {
  return countIn(
    window,
    Array.from({ length: window.documentStarts.length - 1 }, (_, document) => document),
  );
}

/** In some documents. */
export function countIn(window: Recorded, documents: Iterable<number>): NameCounts {
  const counts = {
    ministries: new Map<string, number>(),
    members: new Map<string, number>(),
    parties: new Map<string, number>(),
  };
  for (const number of documents) {
    const { ministries = [], members = [] } = readDocument(window, number) ?? {};
    count(counts.ministries, ministries);
    count(
      counts.members,
      members.map(({ name }) => name),
    );
    count(
      counts.parties,
      members.flatMap(({ party }) => party ?? []),
    );
  }
  return counts;
}

/** Each name once. */
function count(counts: Map<string, number>, names: readonly string[]): void {
  for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
}
