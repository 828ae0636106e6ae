import { inMemory } from './builder.ts';
import { Growing } from './growing.ts';
import type { Kept } from './kept.ts';
import type { Records } from './records.ts';
import type { WordLevel } from './window.ts';

/** The records of the documents that are kept, copied as they are. */
export function mergeRecords(kept: readonly Kept[]): Records {
  const all = kept.flatMap(stretchesOf);
  const bytes = new Uint8Array(
    all.reduce((sum, { window, first, last }) => sum + sizeOf(window, first, last), 0),
  );
  const starts = new Growing();
  let at = 0;
  for (const { window, first, last } of all) {
    const { records } = window;
    const from = records.starts[first] ?? 0;
    bytes.set(records.bytes.read(from, records.starts[last] ?? 0), at);
    for (let record = first; record < last; record++) starts.push((records.starts[record] ?? 0) - from + at);
    at += sizeOf(window, first, last);
  }
  starts.push(at);
  return { bytes: inMemory(bytes), starts: starts.view().slice() };
}

/** Records that follow each other and are copied at once: from the first up to, not including, the last. */
interface Stretch {
  readonly window: WordLevel;
  readonly first: number;
  readonly last: number;
}

function stretchesOf({ window, documents }: Kept): readonly Stretch[] {
  const { documentStarts } = window;
  const found: { window: WordLevel; first: number; last: number }[] = [];
  for (const document of documents) {
    const first = (documentStarts[document] ?? 0) + document;
    const last = (documentStarts[document + 1] ?? 0) + document + 1;
    const before = found.at(-1);
    if (before?.last === first) before.last = last;
    else found.push({ window, first, last });
  }
  return found;
}

function sizeOf({ records: { starts } }: WordLevel, first: number, last: number): number {
  return (starts[last] ?? 0) - (starts[first] ?? 0);
}
