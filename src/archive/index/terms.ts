import type { CutWords } from './cutting/cut.ts';
import { Growing } from './growing.ts';
import { addCounts, passagesWith, type Lists } from './lists.ts';
import { WORDS_IN_STEP, type Steps } from './steps.ts';
import { allWords, sizeOf, toVocabulary, type Vocabulary } from './vocabulary.ts';
import type { TermLevel, WordLevel } from './window.ts';
import { allLists } from './wordLists.ts';
import { inOrder, orderOf, placesIn } from './wordOrder.ts';
import { wordTermsOf } from './wordTerms.ts';

/** The terms of the words of a window: those of word `n` are `numbers` from `starts[n]` to `starts[n + 1]`. */
export interface CutTerms {
  readonly terms: Vocabulary;
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Cuts the words of a window. */
export function* cutTerms(window: WordLevel, cutWords: CutWords): Steps<CutTerms> {
  const cut = cutWords(window);
  const found = new Map<string, number>();
  const rows = new Growing();
  const words = allWords(window.words);
  const starts = new Uint32Array(words.length + 1);
  for (const [number, word] of words.entries()) {
    if (number % WORDS_IN_STEP === WORDS_IN_STEP - 1) yield;
    for (const term of cut(word, number)) {
      const known = found.get(term) ?? found.size;
      if (known === found.size) found.set(term, known);
      rows.push(known);
    }
    starts[number + 1] = rows.length;
  }
  const names = toVocabulary([...found.keys()]);
  const order = orderOf(names);
  const places = placesIn(order);
  return { terms: inOrder(names, order), starts, numbers: rows.view().map((name) => places[name] ?? 0) };
}

/** Everything by term, from everything by word. */
export function* deriveTerms(window: WordLevel, { terms, starts, numbers }: CutTerms): Steps<TermLevel> {
  const termLists = yield* mergeByTerm(window, wordsOfTerms(starts, numbers, sizeOf(terms)));
  return { terms, termLists, wordTerms: wordTermsOf(starts, numbers) };
}

/** The words that have a term: those of term `n` run from `starts[n]` to `starts[n + 1]`. */
interface WordsOfTerms {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/** A counting sort. */
function wordsOfTerms(termStarts: Uint32Array, termNumbers: Uint32Array, terms: number): WordsOfTerms {
  const starts = new Uint32Array(terms + 1);
  for (const term of termNumbers) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const words = new Uint32Array(termNumbers.length);
  const next = starts.slice();
  for (let word = 0; word + 1 < termStarts.length; word++) {
    const end = termStarts[word + 1] ?? 0;
    for (let at = termStarts[word] ?? 0; at < end; at++) {
      const term = termNumbers[at] ?? 0;
      const place = next[term] ?? 0;
      words[place] = word;
      next[term] = place + 1;
    }
  }
  return { starts, words };
}

/** For each term the lists of its words in one. */
function* mergeByTerm(
  { wordLists: stored, size }: WordLevel,
  { starts: of, words }: WordsOfTerms,
): Steps<Lists> {
  const wordLists = allLists(stored);
  const most = words.reduce((all, word) => all + passagesWith(wordLists, word), 0);
  const merged = {
    starts: new Uint32Array(of.length),
    passages: new Uint16Array(most),
    counts: new Uint8Array(most),
  };
  const merge = createMerger(size);
  for (let term = 0; term + 1 < of.length; term++) {
    if (term % WORDS_IN_STEP === WORDS_IN_STEP - 1) yield;
    const ofTerm = words.subarray(of[term], of[term + 1]);
    merged.starts[term + 1] = merge(wordLists, ofTerm, merged, merged.starts[term] ?? 0);
  }
  const length = merged.starts[of.length - 1] ?? 0;
  return {
    starts: merged.starts,
    passages: merged.passages.slice(0, length),
    counts: merged.counts.slice(0, length),
  };
}

/** Puts the lists of some words together from a place on, and gives the place after them. */
function createMerger(size: number): (from: Lists, words: Uint32Array, to: Lists, start: number) => number {
  const counts = new Uint8Array(size);
  const touched = new Growing();
  return (from, words, to, start) => {
    if (words.length === 1) return copy(from, words[0] ?? 0, to, start);
    touched.length = 0;
    for (const word of words) {
      const end = from.starts[word + 1] ?? 0;
      for (let place = from.starts[word] ?? 0; place < end; place++) {
        const passage = from.passages[place] ?? 0;
        const before = counts[passage] ?? 0;
        if (before === 0) touched.push(passage);
        counts[passage] = addCounts(before, from.counts[place] ?? 0);
      }
    }
    let next = start;
    for (const passage of touched.view().sort()) {
      to.passages[next] = passage;
      to.counts[next] = counts[passage] ?? 0;
      counts[passage] = 0;
      next++;
    }
    return next;
  };
}

/** Shorter lists, as most are, are copied sooner than a view of them is made. */
const LONG = 32;

function copy(from: Lists, unit: number, to: Lists, at: number): number {
  const start = from.starts[unit] ?? 0;
  const end = from.starts[unit + 1] ?? 0;
  if (end - start < LONG) {
    for (let place = start; place < end; place++) {
      to.passages[at + place - start] = from.passages[place] ?? 0;
      to.counts[at + place - start] = from.counts[place] ?? 0;
    }
    return at + end - start;
  }
  to.passages.set(from.passages.subarray(start, end), at);
  to.counts.set(from.counts.subarray(start, end), at);
  return at + end - start;
}
