import { keptOf, type Kept, type Part } from './kept.ts';
import { GONE, mergeLists, type MergedLists } from './mergeLists.ts';
import { mergeRecords } from './mergeRecords.ts';
import { WORDS_IN_STEP, type Steps } from './steps.ts';
import { sizeOf } from './vocabulary.ts';
import type { Window, WordLevel } from './window.ts';
import { allLists, inMemoryLists } from './wordLists.ts';
import { termsOf, WordTermsWriter, type WordTerms } from './wordTerms.ts';

/** One window of several, without the documents that were removed: what building it from those documents gives. */
export function* mergeWindows(parts: readonly Part[]): Steps<Window> {
  let size = 0;
  const kept = parts.map((part) => {
    const one = keptOf(part, size);
    for (const number of one.renumbered) size = Math.max(size, number + 1);
    return one;
  });
  yield;
  const words = yield* mergeLists(
    kept.map(({ window, renumbered }) => ({
      words: window.words,
      lists: allLists(window.wordLists),
      renumbered,
    })),
  );
  const terms = yield* mergeLists(
    kept.map(({ window, renumbered }) => ({ words: window.terms, lists: window.termLists, renumbered })),
  );
  const wordTerms = yield* termsOfWords(kept, words, terms);
  const records = mergeRecords(kept);
  yield;
  return {
    size,
    words: words.words,
    wordLists: inMemoryLists(words.lists),
    terms: terms.words,
    termLists: terms.lists,
    wordTerms,
    questionLengths: gather(kept, new Uint16Array(size), ({ questionLengths }) => questionLengths),
    answerLengths: gather(kept, new Uint16Array(size), ({ answerLengths }) => answerLengths),
    saysLittle: gather(kept, new Uint8Array(size), ({ saysLittle }) => saysLittle),
    documentStarts: documentStarts(kept, size),
    documentDates: ofDocuments(kept, ({ documentDates }) => documentDates),
    documentKeys: ofDocuments(kept, ({ documentKeys }) => documentKeys),
    records,
  };
}

/** A word is cut as the first window that has it has cut it. */
function* termsOfWords(kept: readonly Kept[], words: MergedLists, terms: MergedLists): Steps<WordTerms> {
  const firstPart = new Uint16Array(sizeOf(words.words));
  const firstWord = new Uint32Array(firstPart.length);
  for (let part = kept.length - 1; part >= 0; part--) {
    words.numbers[part]?.forEach((merged, word) => {
      if (merged === GONE) return;
      firstPart[merged] = part;
      firstWord[merged] = word;
    });
    yield;
  }
  const writer = new WordTermsWriter(firstPart.length);
  for (let merged = 0; merged < firstPart.length; merged++) {
    if (merged % WORDS_IN_STEP === 0) yield;
    const part = firstPart[merged] ?? 0;
    const window = kept[part]?.window;
    const before = window === undefined ? [] : termsOf(window.wordTerms, firstWord[merged] ?? 0);
    const numbers = terms.numbers[part];
    writer.add(before.map((term) => numbers?.[term] ?? GONE).filter((term) => term !== GONE));
  }
  return writer.done();
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

function ofDocuments(kept: readonly Kept[], of: (window: Window) => Uint32Array): Uint32Array {
  return Uint32Array.from(
    kept.flatMap(({ window, documents }) => documents.map((document) => of(window)[document] ?? 0)),
  );
}

function documentStarts(kept: readonly Kept[], size: number): Uint32Array {
  const starts = kept.flatMap(({ window, documents, renumbered }) =>
    documents.map((document) => renumbered[window.documentStarts[document] ?? 0] ?? 0),
  );
  return Uint32Array.from([...starts, size]);
}
