import type { Document, Note, Question, Span } from './model.ts';
import { readingText } from './reading.ts';
import { firstEndingAfter } from './spans.ts';

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

/** The words of a question as one reads them: without what was set aside in it; other brackets are the asker's. */
export function wordsAsked(document: Document, { body }: Question): string {
  return readingWithout(document, body.content, ({ kind }) => kind === 'aside');
}

/** The words in some spans of a document as one reads them, the notes left out. */
export function readingWithoutNotes(document: Document, spans: readonly Span[]): string {
  return readingWithout(document, spans, () => true);
}

function readingWithout(
  { text, notes }: Document,
  spans: readonly Span[],
  isLeftOut: (note: Note) => boolean,
): string {
  let left = '';
  const pieces = spans.map((span) => {
    const start = left.length;
    let at = span.start;
    for (let next = firstEndingAfter(notes, at); next < notes.length; next++) {
      const note = notes[next];
      if (note === undefined || note.start >= span.end) break;
      if (!isLeftOut(note)) continue;
      const removed = removalOf(text, note);
      left += text.slice(at, Math.max(at, removed.start));
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
