import type { Names } from '../hit.ts';
import { readDocument } from '../index/records.ts';
import type { Snapshot } from './live.ts';
import { compare } from './order.ts';

/** The names in all documents, each once, in the order of their characters. */
export function namesIn(snapshot: Snapshot): Names {
  const ministries = new Set<string>();
  const members = new Set<string>();
  const parties = new Set<string>();
  for (const { window, removed } of snapshot.windows) {
    for (let number = 0; number + 1 < window.documentStarts.length; number++) {
      const document = removed.has(number) ? undefined : readDocument(window, number);
      for (const ministry of document?.ministries ?? []) ministries.add(ministry);
      for (const { name, party } of document?.members ?? []) {
        members.add(name);
        if (party !== undefined) parties.add(party);
      }
    }
  }
  return { ministries: inOrder(ministries), members: inOrder(members), parties: inOrder(parties) };
}

function inOrder(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort(compare);
}
