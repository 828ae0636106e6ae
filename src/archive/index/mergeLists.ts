import { Growing } from './growing.ts';
import type { Lists } from './lists.ts';
import { WORDS_IN_STEP, type Steps } from './steps.ts';
import { compareWords, sizeOf, type Vocabulary } from './vocabulary.ts';

/** The words or terms of a window with their lists, and where its passages go: their new numbers, or -1. */
export interface Listed {
  readonly words: Vocabulary;
  readonly lists: Lists;
  readonly renumbered: Int32Array;
}

export interface MergedLists {
  readonly words: Vocabulary;
  readonly lists: Lists;
  /** For each part the new number of each of its words; `GONE` for a word that stands nowhere any more. */
  readonly numbers: readonly Uint32Array[];
}

export const GONE = 2 ** 32 - 1;

/** The words that are still used, in order, and where: one walk along all vocabularies at once. */
export function* mergeLists(parts: readonly Listed[]): Steps<MergedLists> {
  const next = new Uint32Array(parts.length);
  const merged = new Merged(parts);
  const numbers = parts.map(({ words }) => new Uint32Array(sizeOf(words)).fill(GONE));
  for (let walked = 1; ; walked++) {
    if (walked % WORDS_IN_STEP === 0) yield;
    const first = firstWord(parts, next);
    const part = parts[first];
    if (part === undefined) return { ...merged.done(), numbers };
    const word = next[first] ?? 0;
    const before = next.slice();
    parts.forEach((other, number) => {
      const candidate = next[number] ?? 0;
      const isSame =
        number >= first &&
        candidate < sizeOf(other.words) &&
        compareWords(other.words, candidate, part.words, word) === 0;
      if (!isSame) return;
      merged.addPlaces(other, candidate);
      next[number] = candidate + 1;
    });
    const merging = merged.endWord(part.words, word);
    if (merging === undefined) continue;
    numbers.forEach((ofPart, number) => {
      const old = before[number] ?? 0;
      if (next[number] !== old) ofPart[old] = merging;
    });
  }
}

/** Of the words that come next, which part has the first of them; -1 at the end. */
function firstWord(parts: readonly Listed[], next: Uint32Array): number {
  let first = -1;
  for (let number = 0; number < parts.length; number++) {
    const part = parts[number];
    const word = next[number] ?? 0;
    if (part === undefined || word >= sizeOf(part.words)) continue;
    const least = parts[first];
    if (least === undefined || compareWords(part.words, word, least.words, next[first] ?? 0) < 0)
      first = number;
  }
  return first;
}

class Merged {
  private readonly pool: Uint8Array;
  private readonly wordStarts = new Growing();
  private readonly listStarts = new Growing();
  private readonly passages: Uint16Array;
  private readonly counts: Uint8Array;
  private letters = 0;
  private places = 0;

  constructor(parts: readonly Listed[]) {
    this.pool = new Uint8Array(parts.reduce((sum, { words }) => sum + words.pool.length, 0));
    const most = parts.reduce((sum, { lists }) => sum + lists.passages.length, 0);
    this.passages = new Uint16Array(most);
    this.counts = new Uint8Array(most);
    this.wordStarts.push(0);
    this.listStarts.push(0);
  }

  addPlaces({ lists, renumbered }: Listed, unit: number): void {
    const end = lists.starts[unit + 1] ?? 0;
    for (let place = lists.starts[unit] ?? 0; place < end; place++) {
      const passage = renumbered[lists.passages[place] ?? 0] ?? -1;
      if (passage < 0) continue;
      this.passages[this.places] = passage;
      this.counts[this.places++] = lists.counts[place] ?? 0;
    }
  }

  /** Gives the word's number; a word of which no place is left gets none. */
  endWord({ pool, starts }: Vocabulary, word: number): number | undefined {
    if (this.listStarts.at(this.listStarts.length - 1) === this.places) return undefined;
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at++) this.pool[this.letters++] = pool[at] ?? 0;
    this.wordStarts.push(this.letters);
    this.listStarts.push(this.places);
    return this.listStarts.length - 2;
  }

  done(): Pick<MergedLists, 'words' | 'lists'> {
    return {
      words: { pool: this.pool.slice(0, this.letters), starts: this.wordStarts.view().slice() },
      lists: {
        starts: this.listStarts.view().slice(),
        passages: this.passages.slice(0, this.places),
        counts: this.counts.slice(0, this.places),
      },
    };
  }
}
