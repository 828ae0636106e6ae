import { markExtent } from './footnotes/markExtent.ts';
import type { Document, Question, Span } from './model.ts';
import { readingWithout, removalOf } from './noteRemoval.ts';
import { readWithPlaces, type ReadText } from './readWords.ts';
import { among, without } from './spans.ts';

/**
 * What a question asks, as one reads it: without the marks of footnotes, what was set aside in it, and an answer below it
 * of which the heading was forgotten. Other brackets are the asker's.
 */
export function questionWords(document: Document, question: Question): string {
  const asked = contentOf(question);
  return readingWithout(document.text, asked, leftOutOf(document, asked));
}

/** The same, with for each of its characters where that stands in the document's text. */
export function questionRead(document: Document, question: Question): ReadText {
  const asked = contentOf(question);
  const leftOut = leftOutOf(document, asked);
  const spans = asked.flatMap((span) => without(document.text, span, among(leftOut, span)));
  return readWithPlaces(document.text, spans, readingWithout(document.text, asked, leftOut));
}

function contentOf({ body, unheadedAnswer }: Question): readonly Span[] {
  const end = unheadedAnswer?.start ?? body.end;
  return body.content
    .filter((span) => span.start < end)
    .map((span) => ({ start: span.start, end: Math.min(span.end, end) }));
}

/** In order; with the blanks that would be left over. */
function leftOutOf({ text, marks, notes }: Document, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) =>
    [
      ...among(marks, span).map((mark) => markExtent(text, mark)),
      ...among(notes, span).filter(({ kind }) => kind === 'aside'),
    ]
      .map((one) => removalOf(text, one))
      .sort((one, other) => one.start - other.start),
  );
}
