import { inMemory } from './builder.ts';
import type { Kept } from './kept.ts';
import type { Records } from './records.ts';
import type { WordLevel } from './window.ts';

/** The records that are kept, copied as they are. */
export function mergeRecords(kept: readonly Kept[]): Records {
  const passages = kept.flatMap(({ window, renumbered }) =>
    stretches(window.records.passageStarts, (passage) => (renumbered[passage] ?? -1) >= 0, window),
  );
  const documents = kept.flatMap(({ window, documents }) => {
    const there = new Set(documents);
    return stretches(window.records.documentStarts, (document) => there.has(document), window);
  });
  const length = [...passages, ...documents].reduce((sum, { start, end }) => sum + end - start, 0);
  const bytes = new Uint8Array(length);
  const passageStarts = copyStretches(passages, bytes, 0);
  const after = passageStarts[passageStarts.length - 1] ?? 0;
  return { bytes: inMemory(bytes), passageStarts, documentStarts: copyStretches(documents, bytes, after) };
}

/** Records that follow each other and are copied at once. */
interface Stretch {
  readonly window: WordLevel;
  readonly start: number;
  readonly end: number;
  /** Where each of them begins. */
  readonly starts: readonly number[];
}

function stretches(starts: Uint32Array, isKept: (number: number) => boolean, window: WordLevel): Stretch[] {
  const found: { window: WordLevel; start: number; end: number; starts: number[] }[] = [];
  for (let number = 0; number + 1 < starts.length; number++) {
    if (!isKept(number)) continue;
    const start = starts[number] ?? 0;
    const end = starts[number + 1] ?? 0;
    const last = found.at(-1);
    if (last?.end === start) {
      last.end = end;
      last.starts.push(start);
    } else found.push({ window, start, end, starts: [start] });
  }
  return found;
}

function copyStretches(from: readonly Stretch[], bytes: Uint8Array, offset: number): Uint32Array {
  const starts: number[] = [];
  let at = offset;
  for (const { window, start, end, starts: places } of from) {
    bytes.set(window.records.bytes.read(start, end), at);
    for (const place of places) starts.push(at + place - start);
    at += end - start;
  }
  return Uint32Array.from([...starts, at]);
}
