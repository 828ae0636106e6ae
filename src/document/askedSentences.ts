import type { Span } from './model.ts';
import { isKnownAbbreviation } from './sentenceEnds.ts';
import { trimmed } from './spans.ts';

const LIST_ITEM = /^(?:[-–•*]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;
/**
 * What can end a sentence, with the quotes and brackets that close behind it; a question mark also where a PDF reader lost
 * the blank behind it. And quotes that open or close.
 */
const MARK = /[.?!]{1,5}[»”’"')\]]{0,4}(?=\s|$)|\?(?=\p{Lu})|[«»“”]/gu;
/** Behind these, and behind a single letter, a full stop ends no sentence either: `max. 5`, `3 mei jl. 5 treinen`, `de B.V.` */
const ALSO_GOES_ON = /(?:^|[\s(.])(?:\p{L}|jl|ong|max|min)\.$/iu;
/** In characters, with what stands before it. */
const LONGEST_ABBREVIATION = 10;
const LAST_WORD = /\p{L}+(?=\.$)/u;

/** A sentence, or an item of a list without the sign before it. */
export interface AskedSentence extends Span {
  readonly isItem: boolean;
}

/**
 * The sentences in a text as it is read (`readingText`), where a line break parts the items of a list. A question mark or
 * full stop within a quotation, or before a small letter, ends none.
 */
export function askedSentences(text: string): readonly AskedSentence[] {
  const found: AskedSentence[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const sign = LIST_ITEM.exec(text.slice(start, Math.min(end, start + 10)))?.[0] ?? '';
    for (const piece of cut(text, { start: start + sign.length, end })) {
      if (piece.start < piece.end) found.push({ ...piece, isItem: sign !== '' });
    }
    start = end + 1;
  }
  return found;
}

function cut(text: string, line: Span): readonly Span[] {
  const pieces: Span[] = [];
  const within = text.slice(line.start, line.end);
  let from = 0;
  let quoted = 0;
  for (const { index, 0: mark } of within.matchAll(MARK)) {
    quoted = depth(quoted, mark);
    if (quoted > 0 || !/[.?!]/.test(mark)) continue;
    const end = index + mark.length;
    if (!endsHere(within, end, mark)) continue;
    pieces.push(trimmed(within, { start: from, end }));
    from = end;
  }
  pieces.push(trimmed(within, { start: from, end: within.length }));
  return pieces.map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
}

function depth(quoted: number, mark: string): number {
  if (mark === '«' || mark === '“') return quoted + 1;
  return /[»”]/.test(mark) ? Math.max(0, quoted - 1) : quoted;
}

function endsHere(text: string, end: number, mark: string): boolean {
  const next = /\S/.exec(text.slice(end, end + 5))?.[0] ?? '';
  if (/[\p{Ll},;]/u.test(next)) return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(0, end - LONGEST_ABBREVIATION), end);
  return (
    !ALSO_GOES_ON.test(before) && !isKnownAbbreviation((LAST_WORD.exec(before)?.[0] ?? '').toLowerCase())
  );
}
