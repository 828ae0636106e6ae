import type { Span } from './model.ts';
import { endsSentence, LOOKED_AHEAD } from './sentenceEnds.ts';
import { trimmed } from './spans.ts';

const LIST_ITEM = /^(?:[-–•*]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;
/**
 * What can end a sentence, with the quotes and brackets that close behind it; a question mark also where a PDF reader lost
 * the blank behind it. And quotes that open or close.
 */
const MARK = /[.?!]{1,5}[»”’"')\]]{0,4}(?=\s|$)|\?(?=\p{Lu})|[«»“”]/gu;
/** A longer one ends in the same way. */
const LONGEST_WORD = 60;

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
    if (!endsHere(within, end)) continue;
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

/** Small letters and commas go on with a sentence, also behind a question mark. */
function endsHere(text: string, end: number): boolean {
  const after = text.slice(end, end + LOOKED_AHEAD);
  const next = /\S/.exec(after)?.[0] ?? '';
  if (/[\p{Ll},;]/u.test(next)) return false;
  const [word = ''] = /\S+$/.exec(text.slice(Math.max(0, end - LONGEST_WORD), end)) ?? [];
  return endsSentence(word, after, 'in the line');
}
