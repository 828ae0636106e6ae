import { bodiesOf } from './structure/bodies.ts';
import { readBrackets } from './brackets.ts';
import type { Source } from './structure/context.ts';
import { readFootnotes } from './footnotes/footnotes.ts';
import { readHead } from './head/head.ts';
import { withoutMarks } from './head/withoutMarks.ts';
import { kindOf } from './structure/kinds.ts';
import type { Landmark } from './structure/landmark.ts';
import { findLandmarks } from './structure/landmarks.ts';
import { lineAt, readLines } from './lines.ts';
import { firstMarks, readMarks } from './footnotes/marks.ts';
import type { Document, Footnote, FootnoteMark, Head, Span } from './model.ts';
import { readNotes } from './notes.ts';
import { readPages } from './structure/pages.ts';
import { partsOf } from './structure/parts.ts';
import { readReferences } from './references.ts';
import { merged } from './spans.ts';
import { topMatterEnd } from './structure/topmatter.ts';

/**
 * Understands a text as a document of parliamentary questions. Never throws, and takes time in proportion to the
 * text's length, whatever the text is; half-typed text is the normal case.
 */
export function parse(text: string): Document {
  const lines = readLines(text);
  const pages = readPages(text, lines);
  const source: Source = { text, lines, furnitureLines: pages.furnitureLines, pageStarts: pages.pageStarts };
  const topEnd = topMatterEnd(source);
  const landmarks = findLandmarks(source, topEnd);
  const brackets = readBrackets(text);
  const footnotes = readFootnotes(source, brackets, landmarks, firstMarks(text));
  const headEnd = landmarks[0]?.span.start ?? topEnd;
  const kind = kindOf(text, headEnd, landmarks);
  const left = merged([...pages.spans, ...footnotes]);
  const bodies = bodiesOf(text, kind, landmarks, headEnd, left);
  const head = readHead(text, { start: 0, end: headEnd }, pages.spans);
  const notes = readNotes(text, brackets, bodies.questions, bodies.answers);
  // What a source note names is in another document, and a reason is no part of the text.
  const apart = notes.filter(({ kind }) => kind !== 'work');
  const known = merged([...pages.spans, ...headingsOf(landmarks), ...apart]);
  // Footnotes cannot be told from the text once line breaks are gone, so a mark says nothing there.
  const marks = isFlat(source, landmarks) ? [] : marksOf(text, head, footnotes, known);
  return {
    kind,
    text,
    head: withoutMarks(head, text, marks),
    ...bodies,
    footnotes,
    marks,
    references: readReferences(text, merged([head.span, ...known])),
    notes,
    furniture: pages.spans,
    parts: partsOf(text, headEnd, landmarks, footnotes, pages.spans),
  };
}

function marksOf(
  text: string,
  head: Head,
  footnotes: readonly Footnote[],
  known: readonly Span[],
): readonly FootnoteMark[] {
  const numbers = new Set(footnotes.map(({ mark }) => mark));
  const marks = readMarks(text, numbers, merged([...known, ...ownMarks(footnotes)]));
  return marks.filter((mark) => mark.start >= head.span.end || isMarkInHead(text, mark, numbers));
}

/** A head is full of numbers: in it only what can hardly be anything else is the mark of a footnote. */
function isMarkInHead(
  text: string,
  { mark, start, confidence }: FootnoteMark,
  numbers: ReadonlySet<string>,
): boolean {
  return numbers.has(mark) && (confidence === 'certain' || /[»”]/.test(text.charAt(start - 1)));
}

function isFlat(source: Source, landmarks: readonly Landmark[]): boolean {
  const last = landmarks[landmarks.length - 1];
  return last !== undefined && last.span.start !== source.lines.from[lineAt(source.lines, last.span.start)];
}

function headingsOf(landmarks: readonly Landmark[]): readonly Span[] {
  return landmarks.map((landmark) => landmark.span).filter((span) => span.start < span.end);
}

function ownMarks(footnotes: readonly Footnote[]): readonly Span[] {
  return footnotes.map((footnote) => ({
    start: footnote.start,
    end: Math.max(footnote.markSpan.end, footnote.body.start),
  }));
}
