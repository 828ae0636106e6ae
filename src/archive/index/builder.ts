import type { Entry, Source } from '../source.ts';
import { createWordReader, type ReadWords } from '../words/wordReader.ts';
import { isWorthReusing } from '../worth.ts';
import { Growing } from './growing.ts';
import {
  addCounts,
  MOST_IN_WINDOW,
  newLists,
  ONCE_IN_ANSWER,
  ONCE_IN_QUESTION,
  type Lists,
} from './lists.ts';
import type { Bytes, Records } from './records.ts';
import { RecordWriter } from './recordWriter.ts';
import { toVocabulary } from './vocabulary.ts';
import { TELLS_NOTHING, WordNumbers } from './wordNumbers.ts';
import type { WordLevel } from './window.ts';

/** Of one document no more is taken: no set of questions comes near it, and a window must hold whole documents. */
export const MOST_OF_DOCUMENT = 10_000;

const LONGEST_COUNTED = 65_535;

/** Takes in documents one by one, and makes a window of them. */
export class Builder {
  private readonly read: ReadWords;
  private readonly numbers = new WordNumbers();
  /** For each word the place of its last token: of the present passage or of an earlier one. */
  private readonly lastToken = new Growing();
  private readonly tokenWords = new Growing();
  private readonly tokenCounts = new Growing();
  private readonly tokenStarts = new Growing();
  private readonly questionLengths = new Growing();
  private readonly answerLengths = new Growing();
  private readonly saysLittle = new Growing();
  private readonly documentStarts = new Growing();
  private readonly passages = new RecordWriter();
  private readonly documents = new RecordWriter();

  constructor(read = createWordReader()) {
    this.read = read;
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
    this.documents.document(document);
    for (const entry of entries.slice(0, MOST_OF_DOCUMENT)) this.addEntry(entry);
  }

  build(): WordLevel {
    this.tokenStarts.push(this.tokenWords.length);
    this.documentStarts.push(this.size);
    const words = this.numbers.words();
    const order = inOrder(words);
    return {
      size: this.size,
      words: toVocabulary(Array.from(order, (number) => words[number] ?? '')),
      wordLists: this.lists(order),
      questionLengths: Uint16Array.from(this.questionLengths.view()),
      answerLengths: Uint16Array.from(this.answerLengths.view()),
      saysLittle: Uint8Array.from(this.saysLittle.view()),
      documentStarts: this.documentStarts.view().slice(),
      records: this.records(),
    };
  }

  private addEntry(entry: Entry): void {
    this.tokenStarts.push(this.tokenWords.length);
    this.questionLengths.push(this.count(questionOf(entry), ONCE_IN_QUESTION));
    this.answerLengths.push(this.count(entry.answer, ONCE_IN_ANSWER));
    this.saysLittle.push(entry.question !== '' && !isWorthReusing(entry.answer) ? 1 : 0);
    this.passages.entry(entry);
  }

  /** Counts the content words of a text for the passage that is being added, and gives how many there are. */
  private count(text: string, once: number): number {
    const first = this.tokenStarts.at(this.tokenStarts.length - 1);
    const read = this.read(text);
    let length = 0;
    for (let n = 0; n < read.count; n++) {
      const number = this.numbers.numberOf(read, n);
      if (number === TELLS_NOTHING) continue;
      length++;
      const last = number < this.lastToken.length ? this.lastToken.at(number) - 1 : -1;
      if (last >= first) this.tokenCounts.set(last, addCounts(this.tokenCounts.at(last), once));
      else this.addToken(number, once);
    }
    return Math.min(LONGEST_COUNTED, length);
  }

  private addToken(number: number, once: number): void {
    this.tokenWords.push(number);
    this.tokenCounts.push(once);
    if (number === this.lastToken.length) this.lastToken.push(this.tokenWords.length);
    else this.lastToken.set(number, this.tokenWords.length);
  }

  /** The tokens by word instead of by passage (a counting sort). */
  private lists(order: Uint32Array): Lists {
    const tokens = this.tokenWords.view();
    const placeOf = new Uint32Array(order.length);
    order.forEach((number, place) => (placeOf[number] = place));
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

  private records(): Records {
    const all = new Uint8Array(this.passages.size + this.documents.size);
    all.set(this.passages.written());
    all.set(this.documents.written(), this.passages.size);
    return {
      bytes: inMemory(all),
      passageStarts: this.passages.startsFrom(0),
      documentStarts: this.documents.startsFrom(this.passages.size),
    };
  }
}

export function inMemory(bytes: Uint8Array): Bytes {
  return { where: 'memory', length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** A paragraph of a letter answers no question; what it stands under says as much. */
function questionOf({ question, title }: Entry): string {
  return question === '' ? title : question;
}

function inOrder(words: readonly string[]): Uint32Array {
  const numbers = new Map(words.map((word, number) => [word, number]));
  return Uint32Array.from([...words].sort(), (word) => numbers.get(word) ?? 0);
}
