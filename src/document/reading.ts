import { Joiner, type Gap } from './joiner.ts';
import type { Span } from './model.ts';

/** Most lines have single blanks only, and looking is cheaper than replacing each by itself. */
const UNUSUAL_SPACE = /[^\S ]|\u200b| {2}/;
const LIST_ITEM = /^(?:[-–•*]|\(?\d{1,2}[.)]|[a-z][.)])\s/;
/** Cells with bars between them. */
const TABLE_ROW = /^\|.*\|$|[^|] \| [^|]/;
const SENTENCE_END = /[.?!:;][»”’'")\]]*(?:\[?\d{0,3}\]?)?$/;
const LONGEST_WRAPPED_LINE = 130;
/** A full stop, with the quotes, brackets and footnote marks that can stand behind it. */
const LONGEST_ENDING = 40;

/**
 * The words in some spans as one reads them: wrapped lines joined, words that were hyphenated at a line's end mended,
 * converter marks left out; paragraphs stay apart by a blank line, whether or not they had one, and list items by a line break.
 */
export function readingText(text: string, spans: readonly Span[]): string {
  const pieces = spans.map(({ start, end }) => text.slice(start, end));
  const [first = ''] = pieces;
  return pieces.length === 1 && isOneLine(first) ? read(first) : joined(pieces);
}

function joined(pieces: readonly string[]): string {
  const words = new Joiner();
  for (const piece of pieces) {
    const paragraphs = isOneLine(piece) ? [piece] : piece.split(/\n[ \t\r\u00a0]*\n\s*/);
    let first = true;
    for (const lines of paragraphs.map(linesOf)) {
      if (lines.length === 0) continue;
      // A new span carries on the sentence that a page's edge broke off; a new paragraph never does.
      addLines(
        words,
        lines,
        first && !SENTENCE_END.test(words.lastLine().slice(-LONGEST_ENDING)) ? ' ' : '\n\n',
      );
      first = false;
    }
  }
  return words.toString();
}

function linesOf(paragraph: string): readonly string[] {
  const lines = paragraph.includes('\r') ? paragraph.split(/\r?\n|\r/) : paragraph.split('\n');
  return lines.map(read).filter((line) => line !== '');
}

function isOneLine(text: string): boolean {
  return !text.includes('\n') && !text.includes('\r');
}

/** A line as one reads it. */
function read(line: string): string {
  const words = UNUSUAL_SPACE.test(line) ? line.replace(/[\s\u00a0\u200b]+/g, ' ') : line;
  return (words.includes('\u00ad') ? words.replaceAll('\u00ad', '') : words).trim();
}

function addLines(words: Joiner, lines: readonly string[], gap: Gap): void {
  const width = lines.slice(0, 500).reduce((widest, line) => Math.max(widest, line.length), 0);
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    words.add(line, before === undefined ? gap : gapAfter(before, line, width));
  }
}

/**
 * A line ends a paragraph of its own when its sentence ends well before the others' width, or it was never wrapped. After
 * a colon or semicolon the sentence goes on: there it is one of a list.
 */
function gapAfter(before: string, line: string, width: number): Gap {
  if (LIST_ITEM.test(line) || isRow(line) || isRow(before)) return '\n';
  // Most lines are wrapped in the midst of a sentence.
  if (isLetter(before.charCodeAt(before.length - 1))) return ' ';
  const [ending] = SENTENCE_END.exec(before.slice(-LONGEST_ENDING)) ?? [];
  const isShort = width > LONGEST_WRAPPED_LINE || before.length < width * 0.75;
  if (ending === undefined || !isShort) return ' ';
  return /^[:;]/.test(ending) ? '\n' : '\n\n';
}

function isRow(line: string): boolean {
  return line.includes('|') && TABLE_ROW.test(line);
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 97 && small <= 122;
}
