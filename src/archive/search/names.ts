import type { Names } from '../hit.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { countIn, type NameCounts } from './nameCounts.ts';
import { compare } from './order.ts';

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

function goneFrom({ window, removed }: LiveWindow): NameCounts | undefined {
  return removed.size === 0 ? undefined : countIn(window, removed);
}

function inOrder(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort(compare);
}
