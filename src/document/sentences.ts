import { isSpace, lineText, readLines, type Lines } from './lines.ts';
import type { Span } from './model.ts';
import { endsSentence } from './sentenceEnds.ts';
import { lettersEnd, takenApart, wordEnd } from './wordsInLine.ts';

/** A sentence, or an item of a list; a cell of a table is none. */
export interface Sentence extends Span {
  /** How many, without the marks of footnotes and lists. */
  readonly words: number;
}

const LIST_ITEM = /^(?:[-–—•*·▪○o]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s/;
/** Cells with bars or tabs between them, or with more room than a sentence leaves. */
const TABLE_ROW = /^\|.*\|$|[^|] \| [^|]|\S\t+\S|\S {4,}\S/;
/** What a list or a quotation follows. */
const ENDS_LINE = /[:;]$/;
const NEW_START = /^[\p{Lu}\d«“„‘"'(*_#[]/u;
/** Lines are wrapped to a width where none is longer. */
const LONGEST_WRAPPED_LINE = 130;
/** So much of that width is filled by a line that another word would not fit on. */
const FILLED = 0.75;

const BROKEN_OFF = /\p{L}[-\u00ad]$/u;
/** Signs with which no sentence ends: `spoor,`, `(bus)`. */
const ENDS_NOTHING = /^[(«]?[A-Za-z]+[,)»]?$/;
/** A mark on its own: `[1]`, `[footnoteRef:1]`, `1)`. */
const MARK = /^(?:\[(?:footnoteRef:)?\d{1,3} ?\]|\d{1,3}\))[.,;:]?$/;

/**
 * The sentences in some spans of a text, in order. A sentence goes on over the end of a line and of a span (a page's
 * edge, a note), never over a blank line or from one item of a list to the next.
 */
export function sentencesIn(text: string, spans: readonly Span[]): readonly Sentence[] {
  const builder = new SentenceBuilder();
  for (const span of spans) addSpan(builder, text, span);
  builder.close();
  return builder.sentences;
}

function addSpan(builder: SentenceBuilder, text: string, { start, end }: Span): void {
  const piece = text.slice(start, end);
  const lines = readLines(piece);
  const width = widthOf(lines);
  const mayHaveRows = hasRowSign(piece);
  let before = '';
  for (let line = 0; line < lines.count; line++) {
    const content = lineText(piece, lines, line);
    const isNone = content === '' || (mayHaveRows && isRow(content));
    const isNew = LIST_ITEM.test(content) || (line > 0 && startsAnew(before, content, width));
    if (isNone || isNew) builder.close();
    if (!isNone) builder.addLine(text, content, start + (lines.from[line] ?? 0));
    before = content;
  }
}

/** Whether a line starts something else than what the line above it was saying. */
function startsAnew(before: string, line: string, width: number): boolean {
  if (isBrokenOff(before) && /^\p{Ll}/u.test(line)) return false;
  if (width > LONGEST_WRAPPED_LINE || ENDS_LINE.test(before)) return true;
  return before.length < width * FILLED && NEW_START.test(line);
}

/** Most lines end otherwise, and are told by their last sign. */
function isBrokenOff(line: string): boolean {
  return (line.endsWith('-') || line.endsWith('\u00ad')) && BROKEN_OFF.test(line.slice(-2));
}

/** Looked for in the order of how fast that is: most lines have none of these signs. */
function isRow(line: string): boolean {
  return hasRowSign(line) && TABLE_ROW.test(line);
}

function hasRowSign(text: string): boolean {
  return text.includes('|') || text.includes('\t') || text.includes('    ');
}

function widthOf({ count, from, to }: Lines): number {
  let widest = 0;
  for (let line = 0; line < count; line++) widest = Math.max(widest, (to[line] ?? 0) - (from[line] ?? 0));
  return widest;
}

class SentenceBuilder {
  readonly sentences: Sentence[] = [];
  private start = -1;
  private end = -1;
  private words = 0;
  /** The line above ended in the midst of a word. */
  private isBroken = false;

  /** A line without the white space around it, that stands at `start` in a text. */
  addLine(text: string, line: string, start: number): void {
    if (this.isBroken && /^\p{Ll}/u.test(line)) this.words--;
    const end = start + line.length;
    for (let at = start; at < end; at++) {
      if (isSpace(text.charCodeAt(at))) continue;
      if (this.start < 0) this.start = at;
      const index = at;
      at = lettersEnd(text, at, end);
      if (at === end || isSpace(text.charCodeAt(at))) {
        this.words++;
        this.end = at;
      } else {
        at = wordEnd(text, at, end);
        this.addSigned(text.slice(index, at), line, start, index);
      }
    }
    this.isBroken = isBrokenOff(line);
  }

  private addSigned(whole: string, line: string, lineStart: number, start: number): void {
    if (ENDS_NOTHING.test(whole)) {
      this.words++;
      this.end = start + whole.length;
      return;
    }
    for (const { word, isCutOff, ...span } of takenApart(whole, start)) {
      if (this.start < 0) this.start = span.start;
      this.end = span.end;
      if (isWord(word)) this.words++;
      if (isCutOff || endsSentence(word, line, span.start - lineStart)) this.close();
    }
  }

  close(): void {
    if (this.words > 0) this.sentences.push({ start: this.start, end: this.end, words: this.words });
    this.start = -1;
    this.words = 0;
    this.isBroken = false;
  }
}

/** Signs alone are no word, and neither is the mark of a footnote. */
function isWord(word: string): boolean {
  const first = word.charCodeAt(0) | 32;
  if (first >= 97 && first <= 122) return true;
  return /[\p{L}\d]/u.test(word) && !MARK.test(word);
}
