import type { Answer, Document, Span } from '../../document/model.ts';
import { quotationsIn } from '../../document/quotations.ts';
import { firstEndingAfter, without } from '../../document/spans.ts';

/** The words of an answer that go to the Kamer: without page furniture, footnotes and notes. */
export function proseOf({ text, notes }: Document, { body }: Answer): readonly Span[] {
  return body.content.flatMap((span) => {
    const first = notes[firstEndingAfter(notes, span.start)];
    return first === undefined || first.start >= span.end ? [span] : without(text, span, notes);
  });
}

/** A stretch of a text and where it starts. */
export interface OwnPiece {
  readonly start: number;
  readonly text: string;
}

/** The same, without what is quoted: the words that are the writer's own. */
export function ownPieces(document: Document, answer: Answer): readonly OwnPiece[] {
  const { text } = document;
  return proseOf(document, answer)
    .flatMap((span) => without(text, span, quotationsIn(text, span)))
    .map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}
