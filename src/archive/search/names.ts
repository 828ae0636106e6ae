import type { Names } from '../hit.ts';
import { readDocument, type Recorded } from '../index/records.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { compare } from './order.ts';

/** By name, how many documents of a window have it. */
export type NameCounts = Readonly<Record<keyof Names, ReadonlyMap<string, number>>>;

const KINDS = ['ministries', 'members', 'parties'] as const satisfies readonly (keyof Names)[];

/** The names in all documents, each once, in the order of their characters. */
export function namesIn(snapshot: Snapshot): Names {
  const found = { ministries: new Set<string>(), members: new Set<string>(), parties: new Set<string>() };
  for (const live of snapshot.windows) {
    const all = snapshot.facts.of(live.window).names();
    const gone = goneFrom(live);
    for (const kind of KINDS)
      for (const [name, count] of all[kind]) {
        const left = count - (gone?.[kind].get(name) ?? 0);
        if (left > 0) found[kind].add(name);
      }
  }
  return {
    ministries: inOrder(found.ministries),
    members: inOrder(found.members),
    parties: inOrder(found.parties),
  };
}

export function countNames(window: Recorded): NameCounts {
  return countIn(
    window,
    Array.from({ length: window.documentStarts.length - 1 }, (_, document) => document),
  );
}

function goneFrom({ window, removed }: LiveWindow): NameCounts | undefined {
  return removed.size === 0 ? undefined : countIn(window, removed);
}

function countIn(window: Recorded, documents: Iterable<number>): NameCounts {
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

function inOrder(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort(compare);
}
