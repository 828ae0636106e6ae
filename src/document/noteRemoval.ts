import type { Document, Span } from './model.ts';
import { readingText } from './reading.ts';
import { among } from './spans.ts';

/**
 * What is to be taken out for a note to be gone without a trace: it with the blank before it, or the one after it
 * where it starts a line; with its whole line where it stands alone on it, and at the end of a paragraph or text with
 * the blank lines above it.
 */
export function removalOf(text: string, { start, end }: Span): Span {
  const before = blanksBefore(text, start);
  const after = blanksAfter(text, end);
  if (!startsLine(text, before)) return { start: before, end };
  if (!endsLine(text, after)) return { start, end: after };
  const next = lineAfter(text, after);
  const isLast = endsLine(text, blanksAfter(text, next));
  return isLast ? { start: textBefore(text, before), end: after } : { start: before, end: next };
}

/** The words in some spans of a document as one reads them, the notes left out. */
export function readingWithoutNotes({ text, notes }: Document, spans: readonly Span[]): string {
  const leftOut = spans.flatMap((span) => among(notes, span).map((note) => removalOf(text, note)));
  return readingWithout(text, spans, leftOut);
}

/** The words in some spans as one reads them, without other spans; both are in order. */
export function readingWithout(text: string, spans: readonly Span[], leftOut: readonly Span[]): string {
  if (leftOut.length === 0) return readingText(text, spans);
  let left = '';
  const pieces = spans.map((span) => {
    const start = left.length;
    let at = span.start;
    for (const removed of among(leftOut, span)) {
      left += text.slice(at, Math.max(at, Math.min(removed.start, span.end)));
      at = Math.max(at, removed.end);
    }
    left += text.slice(at, Math.max(at, span.end));
    return { start, end: left.length };
  });
  return readingText(left, pieces);
}

function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isBlank(text.charAt(at - 1))) at--;
  return at;
}

function blanksAfter(text: string, offset: number): number {
  let at = offset;
  while (isBlank(text.charAt(at))) at++;
  return at;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0';
}

function startsLine(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n]/.test(text.charAt(offset - 1));
}

function endsLine(text: string, offset: number): boolean {
  return offset >= text.length || /[\r\n]/.test(text.charAt(offset));
}

function lineAfter(text: string, offset: number): number {
  return offset + (text.startsWith('\r\n', offset) ? 2 : Math.min(1, text.length - offset));
}

/** Where what stands above a line ends. */
function textBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
