import { partsOf, SHORTEST_PART, type Parts } from '../../words/compounds.ts';
import { hashOf, LONGEST, PartHashes, placeFor } from './partHashes.ts';
import type { Steps } from '../steps.ts';
import { sizeOf, type Vocabulary } from '../vocabulary.ts';
import type { WordLevel } from '../window.ts';
import { passagesOf } from '../wordStarts.ts';

const encoder = new TextEncoder();
/** So many words are a step. */
const IN_STEP = 10_000;
const JOINT = 's'.charCodeAt(0);

/**
 * In how many passages of some windows the words stand that may be parts of compounds. A table by the hash of their bytes,
 * such that the hash of any part of a word follows from those of its beginnings: no part has to be cut out to be looked up.
 */
export class UsualWords {
  private readonly windows: readonly WordLevel[];
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly counts: Uint32Array;
  /** Of each, a window that has it, and its number there. */
  private readonly ofWindow: Uint16Array;
  private readonly ofWord: Uint32Array;
  private readonly parts = new PartHashes();

  private constructor(windows: readonly WordLevel[]) {
    this.windows = windows;
    const words = windows.reduce((sum, window) => sum + sizeOf(window.words), 0);
    this.mask = 2 ** Math.ceil(Math.log2(Math.max(16, words * 2))) - 1;
    this.hashes = new Int32Array(this.mask + 1);
    this.counts = new Uint32Array(this.mask + 1);
    this.ofWindow = new Uint16Array(this.mask + 1);
    this.ofWord = new Uint32Array(this.mask + 1);
  }

  static *of(windows: readonly WordLevel[]): Steps<UsualWords> {
    const usual = new UsualWords(windows);
    for (const [number, window] of windows.entries()) yield* usual.addWindow(window, number);
    return usual;
  }

  /** The parts of a word of a vocabulary. Only words in ASCII are known, and not those without end. */
  partsOf({ pool, starts }: Vocabulary, word: number): Parts | undefined | 'unknown' {
    const start = starts[word] ?? 0;
    const length = (starts[word + 1] ?? 0) - start;
    if (!this.parts.begin(pool, start, length)) return 'unknown';
    return partsOf({
      length,
      passagesWith: (from, to) => this.passagesWithPart(pool, start, from, to),
      hasJoint: (place) => pool[start + place - 1] === JOINT,
    });
  }

  /** In how many passages a word stands. */
  passagesWith(word: string): number {
    const bytes = encoder.encode(word);
    if (bytes.length > LONGEST) return 0;
    return this.counts[this.placeOf(hashOf(bytes, 0, bytes.length), bytes, 0, bytes.length)] ?? 0;
  }

  private passagesWithPart(pool: Uint8Array, start: number, from: number, to: number): number {
    return this.counts[this.placeOf(this.parts.of(from, to), pool, start + from, start + to)] ?? 0;
  }

  private *addWindow({ words, wordLists }: WordLevel, window: number): Steps<void> {
    const { pool, starts } = words;
    for (let word = 0; word < sizeOf(words); word++) {
      if (word % IN_STEP === 0) yield;
      const start = starts[word] ?? 0;
      const end = starts[word + 1] ?? 0;
      if (end - start < SHORTEST_PART || end - start > LONGEST) continue;
      const hash = hashOf(pool, start, end);
      const place = this.placeOf(hash, pool, start, end);
      if (this.counts[place] === 0) {
        this.hashes[place] = hash;
        this.ofWindow[place] = window;
        this.ofWord[place] = word;
      }
      this.counts[place] = (this.counts[place] ?? 0) + passagesOf(wordLists.starts, word);
    }
  }

  /** Where the word is, or would go. */
  private placeOf(hash: number, pool: Uint8Array, start: number, end: number): number {
    let place = placeFor(hash, this.mask);
    while (this.counts[place] !== 0) {
      if (this.hashes[place] === hash && this.isAt(place, pool, start, end)) return place;
      place = (place + 1) & this.mask;
    }
    return place;
  }

  private isAt(place: number, pool: Uint8Array, start: number, end: number): boolean {
    const words = this.windows[this.ofWindow[place] ?? 0]?.words;
    if (words === undefined) return false;
    const word = this.ofWord[place] ?? 0;
    const from = words.starts[word] ?? 0;
    if ((words.starts[word + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (words.pool[from + at - start] !== pool[at]) return false;
    return true;
  }
}
