import { ByteWords } from './byteWords.ts';
import { largestFirst, stems } from './cut.ts';
import { Growing } from '../growing.ts';
import { WordTables, type KnownWords } from './knownWords.ts';
import { hashOf } from './partHashes.ts';
import { createSplit } from './splitter.ts';
import type { CutTerms } from '../terms.ts';
import { bytesOf, sizeOf, wordAt, type Vocabulary } from '../vocabulary.ts';
import type { Window, WordLevel } from '../window.ts';
import { inOrder, orderOf, placesIn } from '../wordOrder.ts';
import { termsOf } from '../wordTerms.ts';
import { passagesOf } from '../wordStarts.ts';

/** So many words take a few megabytes. */
const MOST_KEPT = 40_000;

const USUAL = 50;

/** How much of all that is about the usual words, which come first, and whose words they are. */
interface Usual {
  readonly of: Vocabulary | undefined;
  readonly words: number;
  readonly terms: number;
  readonly uses: number;
}

const NONE: Usual = { of: undefined, words: 0, terms: 0, uses: 0 };

/**
 * How words were cut lately: a document that comes has many in common with the next. All is in bytes and numbers: to make
 * strings of some hundred words would take longer than all the rest.
 */
export class RecentCuts {
  private readonly split = createSplit();
  private readonly tables = new WordTables();
  private words = new ByteWords();
  private terms = new ByteWords();
  /** The terms of word `n` stand in `termsOfWords` from `starts[n]` to `starts[n + 1]`. */
  private starts = new Growing();
  private termsOfWords = new Growing();
  /** The words of windows that were cut here and are still there, and by word in how many of their passages it stands. */
  private readonly counted = new Set<Vocabulary>();
  private counts = new Growing();
  /** By term, its place among those of the window that is cut, and one more; 0 for all others. */
  private places = new Growing();
  private found = new Growing();
  private rows = new Growing();
  private usual = NONE;
  private readonly usualFrom: number;

  /** A word that stands in so many passages of the largest window is taken up before it comes. */
  constructor(usualFrom = USUAL) {
    this.usualFrom = usualFrom;
  }

  /**
   * The terms of a window to come: of a word that is held those that it has there, of another those by all words, the ones
   * to come counted too. The same as `cutAsBefore`, and soon, for many words.
   */
  cut(windows: readonly Window[], coming: WordLevel): CutTerms {
    if (!windows.some(({ words }) => words === this.usual.of)) this.forgetUsual();
    if (this.words.size > MOST_KEPT) this.forget();
    const held = this.tables.knownWords(largestFirst(this.notCounted(windows)), this.words);
    const { words } = coming;
    if (this.words.size === 0) this.takeUsual(held);
    const numbers = new Uint32Array(sizeOf(words));
    for (let word = 0; word < numbers.length; word++)
      numbers[word] = this.count(coming, word, passagesOf(coming.wordLists.starts, word));
    this.counted.add(words);
    for (let word = 0; word < numbers.length; word++)
      if (numbers[word] === this.starts.length) this.add(held, words, word);
    return this.termsOf(numbers);
  }

  /** To be done when words are cut anew; the room of those of a large window is given back. */
  forget(): void {
    this.usual = NONE;
    [this.words, this.terms] = [new ByteWords(), new ByteWords()];
    [this.starts, this.termsOfWords, this.counts] = [new Growing(), new Growing(), new Growing()];
    [this.places, this.found, this.rows] = [new Growing(), new Growing(), new Growing()];
    this.counted.clear();
  }

  /** To be done when documents go: a word that comes back is cut by the words that there are then. */
  forgetLately(): void {
    const { words, terms, uses } = this.usual;
    this.words.cutTo(words);
    this.terms.cutTo(terms);
    this.starts.length = words;
    this.counts.length = words;
    this.places.length = terms;
    this.termsOfWords.length = uses;
    this.countAnew();
  }

  private forgetUsual(): void {
    if (this.usual !== NONE) this.forget();
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
    this.usual = {
      of: window.words,
      words: this.words.size,
      terms: this.terms.size,
      uses: this.termsOfWords.length,
    };
  }

  private notCounted(windows: readonly Window[]): readonly Window[] {
    const others = windows.filter(({ words }) => !this.counted.has(words));
    if (windows.length - others.length === this.counted.size) return others;
    // Some were merged.
    this.countAnew();
    return windows;
  }

  private count({ words: { pool, starts } }: WordLevel, word: number, passages: number): number {
    const [from, to] = [starts[word] ?? 0, starts[word + 1] ?? 0];
    const hash = hashOf(pool, from, to);
    const number = this.words.numberOf(hash, pool, from, to);
    if (number === this.counts.length) this.counts.push(0);
    this.tables.came(hash);
    this.counts.set(number, this.counts.at(number) + passages);
    return number;
  }

  /** Cuts a word that was not cut lately; they come in the order of their numbers. */
  private add(held: KnownWords, words: Vocabulary, word: number): void {
    this.starts.push(this.termsOfWords.length);
    const [from, to] = [words.starts[word] ?? 0, words.starts[word + 1] ?? 0];
    const before = held.placeOf(hashOf(words.pool, from, to), words.pool, from, to);
    if (before !== undefined) {
      const { terms, wordTerms } = before.window;
      for (const term of termsOf(wordTerms, before.number))
        this.addTerm(terms.pool, terms.starts[term] ?? 0, terms.starts[term + 1] ?? 0);
      return;
    }
    const written = wordAt(words, word);
    const parts = this.split(written, (hash, bytes, start, end) => {
      if (!this.tables.mayHave(hash)) return 0;
      const lately = this.words.find(hash, bytes, start, end);
      return held.passagesWith(hash, bytes, start, end) + (lately < 0 ? 0 : this.counts.at(lately));
    });
    for (const stem of stems([written, ...parts])) {
      const bytes = bytesOf(stem);
      this.addTerm(bytes, 0, bytes.length);
    }
  }

  private addTerm(bytes: Uint8Array, from: number, to: number): void {
    const term = this.terms.numberOf(hashOf(bytes, from, to), bytes, from, to);
    if (term === this.places.length) this.places.push(0);
    this.termsOfWords.push(term);
  }

  /** The terms of some words, numbered in their order. */
  private termsOf(words: Uint32Array): CutTerms {
    const { termsOfWords, places, found, rows } = this;
    found.length = 0;
    rows.length = 0;
    const starts = new Uint32Array(words.length + 1);
    for (let word = 0; word < words.length; word++) {
      const number = words[word] ?? 0;
      const end = number + 1 === this.starts.length ? termsOfWords.length : this.starts.at(number + 1);
      for (let at = this.starts.at(number); at < end; at++) {
        const term = termsOfWords.at(at);
        if (places.at(term) === 0) {
          found.push(term);
          places.set(term, found.length);
        }
        rows.push(places.at(term) - 1);
      }
      starts[word + 1] = rows.length;
    }
    for (let at = 0; at < found.length; at++) places.set(found.at(at), 0);
    const terms = this.terms.some(found.view());
    const order = orderOf(terms);
    const numbers = placesIn(order);
    return { terms: inOrder(terms, order), starts, numbers: rows.view().map((one) => numbers[one] ?? 0) };
  }
}
