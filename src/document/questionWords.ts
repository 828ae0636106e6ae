import type { Document, FootnoteMark, Question, Span } from './model.ts';
import { removalOf } from './noteRemoval.ts';
import { readingText } from './reading.ts';
import { firstEndingAfter } from './spans.ts';

/** The words of a question as one reads them, without the marks of its footnotes. */
export function questionWords({ text, marks }: Document, { body }: Question): string {
  if (!body.content.some((span) => hasMark(marks, span))) return readingText(text, body.content);
  let left = '';
  const pieces = body.content.map((span) => {
    const start = left.length;
    let at = span.start;
    for (let next = firstEndingAfter(marks, at); next < marks.length; next++) {
      const mark = marks[next];
      if (mark === undefined || mark.start >= span.end) break;
      const removed = removalOf(text, inBrackets(text, mark));
      left += text.slice(at, Math.max(at, removed.start));
      at = Math.max(at, removed.end);
    }
    left += text.slice(at, Math.max(at, span.end));
    return { start, end: left.length };
  });
  return readingText(left, pieces);
}

function hasMark(marks: readonly FootnoteMark[], { start, end }: Span): boolean {
  const next = marks[firstEndingAfter(marks, start)];
  return next !== undefined && next.start < end;
}

/** A mark with the brackets that it is written with: `1)`, `(1)`. */
function inBrackets(text: string, { start, end }: FootnoteMark): Span {
  if (text.charAt(end) !== ')') return { start, end };
  return { start: text.charAt(start - 1) === '(' ? start - 1 : start, end: end + 1 };
}
