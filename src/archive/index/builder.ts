import type { Entry, Source } from '../source.ts';
import { createWordReader, hashOf, type ReadWords } from '../words/wordReader.ts';
import { FEWEST_WORDS, isWorthReusing } from '../worth.ts';
import { Growing } from './growing.ts';
import {
  addCounts,
  MOST_IN_WINDOW,
  newLists,
  ONCE_IN_ANSWER,
  ONCE_IN_QUESTION,
  type Lists,
} from './lists.ts';
import type { Bytes } from './records.ts';
import { RecordWriter } from './recordWriter.ts';
import type { WordLevel } from './window.ts';
import { inMemoryLists } from './wordLists.ts';
import { WordNumbers } from './wordNumbers.ts';
import { inOrder, orderOf } from './wordOrder.ts';

/** Of one document no more is taken: no set of questions comes near it, and a window must hold whole documents. */
export const MOST_OF_DOCUMENT = 10_000;

const LONGEST_COUNTED = 65_535;

/** Where one of these stands, there may be a title that says nothing of one's own. */
const QUOTE = /[«“‘]/;

/** Takes in documents one by one, and makes a window of them. */
export class Builder {
  private readonly readWords: ReadWords;
  private readonly numbers = new WordNumbers();
  /** For each word the place of its last token, and one more: of the present passage or of an earlier one. */
  private readonly lastToken = new Growing();
  private readonly tokenWords = new Growing();
  private readonly tokenCounts = new Growing();
  private readonly tokenStarts = new Growing();
  private readonly questionLengths = new Growing();
  private readonly answerLengths = new Growing();
  private readonly saysLittle = new Growing();
  private readonly documentStarts = new Growing();
  private readonly documentDates = new Growing();
  private readonly documentKeys = new Growing();
  private readonly records = new RecordWriter();

  constructor(readWords = createWordReader()) {
    this.readWords = readWords;
  }

  /** Passages so far. */
  get size(): number {
    return this.questionLengths.length;
  }

  hasRoomFor({ entries }: Source): boolean {
    return this.size + Math.min(entries.length, MOST_OF_DOCUMENT) <= MOST_IN_WINDOW;
  }

  add({ document, entries }: Source): void {
    this.documentStarts.push(this.size);
    this.documentDates.push(Number((document.answered ?? document.submitted ?? '').replaceAll('-', '')));
    this.documentKeys.push(hashOf(document.file));
    this.records.addDocument(document);
    for (const entry of entries.slice(0, MOST_OF_DOCUMENT)) this.addEntry(entry);
  }

  build(): WordLevel {
    this.tokenStarts.push(this.tokenWords.length);
    this.documentStarts.push(this.size);
    const content = this.numbers.contentWords();
    const order = orderOf(content.words);
    return {
      size: this.size,
      words: inOrder(content.words, order),
      wordLists: inMemoryLists(this.lists(order.map((place) => content.numbers[place] ?? 0))),
      questionLengths: Uint16Array.from(this.questionLengths.view()),
      answerLengths: Uint16Array.from(this.answerLengths.view()),
      saysLittle: Uint8Array.from(this.saysLittle.view()),
      documentStarts: this.documentStarts.view().slice(),
      documentDates: this.documentDates.view().slice(),
      documentKeys: this.documentKeys.view().slice(),
      records: { bytes: inMemory(this.records.bytes()), starts: this.records.starts() },
    };
  }

  /** Ready for another window: a document that comes alone is taken in sooner than room for it is made. */
  clear(): void {
    const { lastToken, tokenWords, tokenCounts, tokenStarts } = this;
    const { questionLengths, answerLengths, saysLittle } = this;
    const { documentStarts, documentDates, documentKeys } = this;
    for (const one of [lastToken, tokenWords, tokenCounts, tokenStarts]) one.length = 0;
    for (const one of [questionLengths, answerLengths, saysLittle]) one.length = 0;
    for (const one of [documentStarts, documentDates, documentKeys]) one.length = 0;
    for (const one of [this.numbers, this.records]) one.clear();
  }

  private addEntry(entry: Entry): void {
    const first = this.tokenWords.length;
    this.tokenStarts.push(first);
    const asked = this.count(questionOf(entry), first, ONCE_IN_QUESTION);
    const said = this.count(entry.answer, first, ONCE_IN_ANSWER);
    this.questionLengths.push(Math.min(LONGEST_COUNTED, asked.words));
    this.answerLengths.push(Math.min(LONGEST_COUNTED, said.words));
    const worth = QUOTE.test(entry.answer)
      ? isWorthReusing(entry.answer)
      : said.differentWords >= FEWEST_WORDS;
    this.saysLittle.push(entry.question !== '' && !worth ? 1 : 0);
    this.records.addEntry(entry);
  }

  /** Counts a text's words; gives how many there are, and how many different ones that are no numbers. */
  private count(text: string, first: number, once: number): { words: number; differentWords: number } {
    const { numbers, lastToken, tokenWords, tokenCounts } = this;
    const read = this.readWords(text);
    const counted = once === ONCE_IN_QUESTION ? 0xf0 : 0x0f;
    let words = 0;
    let differentWords = 0;
    for (let at = 0; at < read.count; at++) {
      const number = numbers.numberOf(read, at);
      if (number === lastToken.length) lastToken.push(0);
      if (!numbers.isContent(number)) continue;
      words++;
      const last = lastToken.at(number) - 1;
      const before = last >= first ? tokenCounts.at(last) : 0;
      if ((before & counted) === 0 && !numbers.isFigures(number)) differentWords++;
      if (last >= first) tokenCounts.set(last, addCounts(before, once));
      else {
        tokenWords.push(number);
        tokenCounts.push(once);
        lastToken.set(number, tokenWords.length);
      }
    }
    return { words, differentWords };
  }

  /** The tokens by word instead of by passage (a counting sort). */
  private lists(order: Uint32Array): Lists {
    const tokens = this.tokenWords.view();
    const placeOf = new Uint32Array(this.numbers.size);
    for (let place = 0; place < order.length; place++) placeOf[order[place] ?? 0] = place;
    const starts = new Uint32Array(order.length + 1);
    for (const word of tokens) {
      const after = (placeOf[word] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let place = 0; place < order.length; place++)
      starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
    const lists = newLists(starts);
    const next = starts.slice();
    for (let passage = 0; passage < this.size; passage++) {
      const end = this.tokenStarts.at(passage + 1);
      for (let token = this.tokenStarts.at(passage); token < end; token++) {
        const place = placeOf[tokens[token] ?? 0] ?? 0;
        const to = next[place] ?? 0;
        lists.passages[to] = passage;
        lists.counts[to] = this.tokenCounts.at(token);
        next[place] = to + 1;
      }
    }
    return lists;
  }
}

export function inMemory(bytes: Uint8Array): Bytes {
  return { where: 'memory', length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** A paragraph of a letter answers no question; what it stands under says as much. */
function questionOf({ question, title }: Entry): string {
  return question === '' ? title : question;
}
