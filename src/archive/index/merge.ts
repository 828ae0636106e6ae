import { inMemory } from './builder.ts';
import { mergeLists } from './mergeLists.ts';
import type { Records } from './records.ts';
import type { WordLevel } from './window.ts';
import { allLists, inMemoryLists } from './wordLists.ts';

/** A window and which of its documents are no longer there. */
export interface Part {
  readonly window: WordLevel;
  readonly isRemoved: (document: number) => boolean;
}

/** What is kept of a window, and where it goes. */
interface Kept {
  readonly window: WordLevel;
  readonly documents: readonly number[];
  /** The new number of each passage, or -1. */
  readonly renumbered: Int32Array;
}

/** One window of several, without the documents that were removed: what building it from those documents gives. */
export function mergeWindows(parts: readonly Part[]): WordLevel {
  let size = 0;
  const kept = parts.map((part) => {
    const one = keptOf(part, size);
    for (const number of one.renumbered) size = Math.max(size, number + 1);
    return one;
  });
  const { words, lists } = mergeLists(
    kept.map(({ window, renumbered }) => ({
      words: window.words,
      lists: allLists(window.wordLists),
      renumbered,
    })),
  );
  return {
    size,
    words,
    wordLists: inMemoryLists(lists),
    questionLengths: gather(kept, new Uint16Array(size), ({ questionLengths }) => questionLengths),
    answerLengths: gather(kept, new Uint16Array(size), ({ answerLengths }) => answerLengths),
    saysLittle: gather(kept, new Uint8Array(size), ({ saysLittle }) => saysLittle),
    documentStarts: documentStarts(kept, size),
    records: mergeRecords(kept),
  };
}

function keptOf({ window, isRemoved }: Part, from: number): Kept {
  const renumbered = new Int32Array(window.size).fill(-1);
  const documents: number[] = [];
  let next = from;
  for (let document = 0; document + 1 < window.documentStarts.length; document++) {
    if (isRemoved(document)) continue;
    documents.push(document);
    const end = window.documentStarts[document + 1] ?? 0;
    for (let passage = window.documentStarts[document] ?? 0; passage < end; passage++)
      renumbered[passage] = next++;
  }
  return { window, documents, renumbered };
}

function gather<T extends Uint8Array | Uint16Array>(
  kept: readonly Kept[],
  all: T,
  of: (window: WordLevel) => T,
): T {
  for (const { window, renumbered } of kept) {
    const values = of(window);
    renumbered.forEach((to, passage) => {
      if (to >= 0) all[to] = values[passage] ?? 0;
    });
  }
  return all;
}

function documentStarts(kept: readonly Kept[], size: number): Uint32Array {
  const starts = kept.flatMap(({ window, documents, renumbered }) =>
    documents.map((document) => renumbered[window.documentStarts[document] ?? 0] ?? 0),
  );
  return Uint32Array.from([...starts, size]);
}

function mergeRecords(kept: readonly Kept[]): Records {
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
