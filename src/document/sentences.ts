import { isSpace } from './lines.ts';
import type { Span } from './model.ts';
import { endsSentence, LOOKED_AHEAD } from './sentenceEnds.ts';
import { takenApart } from './signedWord.ts';
import { trimmed } from './spans.ts';

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
/** A mark on its own: `[1]`, `[footnoteRef:1]`, `1)`. */
const MARK = /^(?:\[(?:footnoteRef:)?\d{1,3} ?\]|\d{1,3}\))[.,;:]?$/;

/**
 * The sentences in some spans of a text, in order. A sentence goes on over the end of a line and of a span (a page's
 * edge, a note), never over a blank line or from one item of a list to the next.
 */
export function sentencesIn(text: string, spans: readonly Span[]): readonly Sentence[] {
  const builder = new SentenceBuilder(text);
  for (const span of spans) addSpan(builder, text, linesIn(text, span));
  builder.close();
  return builder.sentences;
}

function addSpan(builder: SentenceBuilder, text: string, lines: readonly Span[]): void {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  let before = '';
  for (const [place, line] of lines.entries()) {
    const content = text.slice(line.start, line.end);
    const isNone = content === '' || isRow(content);
    const isNew = LIST_ITEM.test(content) || (place > 0 && startsAnew(before, content, width));
    if (isNone || isNew) builder.close();
    if (!isNone) builder.addLine(line);
    before = content;
  }
}

/** The lines in a span, without the white space around them. */
function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    lines.push(trimmed(text, { start: from, end: to }));
    from = to + 1;
  }
  return lines;
}

/** Whether a line starts something else than what the line above it was saying. */
function startsAnew(before: string, line: string, width: number): boolean {
  if (isBrokenOff(before) && /^\p{Ll}/u.test(line)) return false;
  if (width > LONGEST_WRAPPED_LINE || ENDS_LINE.test(before.slice(-1))) return true;
  return before.length < width * FILLED && NEW_START.test(line);
}

/** Looked for in the order of how fast that is: most lines have none of these signs. */
function isRow(line: string): boolean {
  return (line.includes('|') || line.includes('\t') || line.includes('    ')) && TABLE_ROW.test(line);
}

function isBrokenOff(line: string): boolean {
  return (line.endsWith('-') || line.endsWith('\u00ad')) && BROKEN_OFF.test(line.slice(-2));
}

class SentenceBuilder {
  readonly sentences: Sentence[] = [];
  private readonly text: string;
  private start = -1;
  private end = -1;
  private words = 0;
  /** The line above ended in the midst of a word. */
  private isBroken = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Words of letters alone, as most are, are counted without being looked at. */
  addLine(line: Span): void {
    const { text } = this;
    // The rest of a word is no word.
    if (this.isBroken && /\p{Ll}/u.test(text.charAt(line.start))) this.words--;
    for (let at = line.start; at < line.end; at++) {
      if (isSpace(text.charCodeAt(at))) continue;
      const start = at;
      at = lettersEnd(text, at, line.end);
      const isPlain = at >= line.end || isSpace(text.charCodeAt(at));
      if (isPlain) this.add(start, at, 'word');
      else at = this.addSigned(start, line);
    }
    this.isBroken = this.words > 0 && isBrokenOff(text.slice(line.end - 2, line.end));
  }

  /** Gives where it ends. */
  private addSigned(start: number, line: Span): number {
    const end = wordEnd(this.text, start, line.end);
    for (const { word, index, isCutOff } of takenApart(this.text.slice(start, end), start)) {
      const behind = index + word.length;
      this.add(index, behind, isWord(word) ? 'word' : 'signs');
      const after = this.text.slice(behind, Math.min(line.end, behind + LOOKED_AHEAD));
      if (isCutOff || endsSentence(word, after, index === line.start ? 'opens the line' : 'in the line'))
        this.close();
    }
    return end;
  }

  private add(start: number, end: number, what: 'word' | 'signs'): void {
    if (this.start < 0) this.start = start;
    this.end = end;
    if (what === 'word') this.words++;
  }

  close(): void {
    if (this.words > 0) this.sentences.push({ start: this.start, end: this.end, words: this.words });
    this.start = -1;
    this.words = 0;
    this.isBroken = false;
  }
}

function lettersEnd(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    if (!((lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0x17f))) break;
  }
  return at;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Signs alone are no word, and neither is the mark of a footnote. */
function isWord(word: string): boolean {
  return /[\p{L}\d]/u.test(word) && !MARK.test(word);
}
