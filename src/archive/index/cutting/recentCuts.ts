import { Growing } from '../growing.ts';
import { WORDS_IN_STEP, type Steps } from '../steps.ts';
import type { CutTerms } from '../terms.ts';
import { bytesOf, sizeOf, wordAt, type Vocabulary } from '../vocabulary.ts';
import type { Window, WordLevel } from '../window.ts';
import { passagesOf } from '../wordStarts.ts';
import { termsOf } from '../wordTerms.ts';
import { largestFirst, stems } from './cut.ts';
import { CutMemory, type Extent } from './cutMemory.ts';
import { WordTables, type KnownWords } from './knownWords.ts';
import { hashOf } from './partHashes.ts';
import { createSplit } from './splitter.ts';

/** So many words take a few megabytes. */
const MOST_KEPT = 60_000;

const USUAL = 20;

/** How much of what is remembered is about the usual words, which come first, and whose words they are. */
interface Usual extends Extent {
  readonly of: Vocabulary | undefined;
}

const NONE: Usual = { of: undefined, words: 0, terms: 0, uses: 0 };

/**
 * How words were cut lately: a document that comes has many in common with the next. All is in bytes and numbers: to make
 * strings of some hundred words would take longer than all the rest.
 */
export class RecentCuts {
  private readonly tables = new WordTables();
  private readonly split = createSplit();
  private readonly usualFrom: number;
  private memory = new CutMemory();
  private usual = NONE;
  /** The words of windows that were cut here and are still there, and by word in how many of their passages it stands. */
  private readonly counted = new Set<Vocabulary>();
  private counts = new Growing();
  /** Another number whenever something was forgotten. */
  private era = 0;

  /** A word that stands in so many passages of the largest window is taken up before it comes. */
  constructor(usualFrom = USUAL) {
    this.usualFrom = usualFrom;
  }

  /**
   * The terms of a window to come: of a word that is held those that it has there, of another those by all words, the ones
   * to come counted too. The same as `cutAsBefore`, and soon, for many words.
   */
  *cut(windows: () => readonly Window[], coming: WordLevel): Steps<CutTerms> {
    for (;;) {
      const found = yield* this.tryCut(windows(), coming);
      if (found !== undefined) return found;
    }
  }

  /** To be done when words are cut anew; the room of those of a large window is given back. */
  forget(): void {
    this.era++;
    this.usual = NONE;
    this.memory = new CutMemory();
    this.counts = new Growing();
    this.counted.clear();
  }

  /** To be done when documents go: a word that comes back is cut by the words that there are then. */
  forgetLately(): void {
    this.era++;
    this.memory.cutTo(this.usual);
    this.counts.length = this.usual.words;
    this.countAnew();
  }

  /** Undefined where something was forgotten meanwhile. */
  private *tryCut(windows: readonly Window[], coming: WordLevel): Steps<CutTerms | undefined> {
    const held = this.prepared(windows);
    const { memory, era } = this;
    const { words } = coming;
    const numbers = new Uint32Array(sizeOf(words));
    for (let word = 0; word < numbers.length; word++)
      numbers[word] = this.count(coming, word, passagesOf(coming.wordLists.starts, word));
    this.counted.add(words);
    for (let word = 0; word < numbers.length; word++) {
      if (numbers[word] === memory.cut) this.add(held, words, word);
      if (word % WORDS_IN_STEP !== WORDS_IN_STEP - 1) continue;
      yield;
      if (this.era !== era) return undefined;
    }
    return memory.termsOf(numbers);
  }

  /** What the windows hold that is not counted here; the usual words of the largest are taken up. */
  private prepared(windows: readonly Window[]): KnownWords {
    // Words are cut in the order of their numbers: what is underway begins anew.
    if (this.memory.cut < this.memory.words.size) this.forgetLately();
    const isGone = this.usual !== NONE && !windows.some(({ words }) => words === this.usual.of);
    if (isGone || this.memory.words.size > MOST_KEPT) this.forget();
    const held = this.tables.knownWords(largestFirst(this.notCounted(windows)), this.memory.words);
    if (this.memory.words.size === 0) this.takeUsual(held);
    return held;
  }

  private notCounted(windows: readonly Window[]): readonly Window[] {
    const others = windows.filter(({ words }) => !this.counted.has(words));
    if (windows.length - others.length === this.counted.size) return others;
    // Some were merged.
    this.countAnew();
    return windows;
  }

  private countAnew(): void {
    this.counted.clear();
    for (let word = 0; word < this.counts.length; word++) this.counts.set(word, 0);
  }

  /** Words that stand in many passages of the largest window come again with nearly every document. */
  private takeUsual(held: KnownWords): void {
    const { window } = held.known[0] ?? {};
    if (window === undefined) return;
    for (let word = 0; word < sizeOf(window.words); word++) {
      if (passagesOf(window.wordLists.starts, word) < this.usualFrom) continue;
      this.count(window, word, 0);
      this.add(held, window.words, word);
    }
    this.usual = { of: window.words, ...this.memory.extent() };
  }

  private count({ words: { pool, starts } }: WordLevel, word: number, passages: number): number {
    const [from, to] = [starts[word] ?? 0, starts[word + 1] ?? 0];
    const hash = hashOf(pool, from, to);
    const number = this.memory.words.numberOf(hash, pool, from, to);
    if (number === this.counts.length) {
      this.counts.push(0);
      this.tables.came(hash);
    }
    this.counts.set(number, this.counts.at(number) + passages);
    return number;
  }

  /** Cuts the next word. */
  private add(held: KnownWords, words: Vocabulary, word: number): void {
    const { memory, counts } = this;
    memory.beginWord();
    const [from, to] = [words.starts[word] ?? 0, words.starts[word + 1] ?? 0];
    const before = held.placeOf(hashOf(words.pool, from, to), words.pool, from, to);
    if (before !== undefined) {
      const { terms, wordTerms } = before.window;
      for (const term of termsOf(wordTerms, before.number))
        memory.addTerm(terms.pool, terms.starts[term] ?? 0, terms.starts[term + 1] ?? 0);
      return;
    }
    const written = wordAt(words, word);
    const parts = this.split(written, (hash, bytes, start, end) => {
      if (!this.tables.mayHave(hash)) return 0;
      const lately = memory.words.find(hash, bytes, start, end);
      return held.passagesWith(hash, bytes, start, end) + (lately < 0 ? 0 : counts.at(lately));
    });
    for (const stem of stems([written, ...parts])) {
      const bytes = bytesOf(stem);
      memory.addTerm(bytes, 0, bytes.length);
    }
  }
}
