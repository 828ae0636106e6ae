import type { Answer, Document, Span } from '../../document/model.ts';
import { quotationsIn } from '../../document/quotations.ts';
import { firstEndingAfter, without } from '../../document/spans.ts';

/** The words of an answer that go to the Kamer: without page furniture, footnotes and notes. */
export function proseOf({ text, notes }: Document, { body }: Answer): readonly Span[] {
  if (notes.length === 0) return body.content;
  return body.content.flatMap((span) => {
    const first = notes[firstEndingAfter(notes, span.start)];
    return first === undefined || first.start >= span.end ? [span] : without(text, span, notes);
  });
}

/**
 * What is found in the prose of an answer, without what is quoted there: that is not in the writer's own words. Quotations
 * are only looked for where something was found.
 */
export function foundInOwnWords<Found extends Span>(
  document: Document,
  answer: Answer,
  find: (span: Span) => readonly Found[],
): readonly Found[] {
  return proseOf(document, answer).flatMap((span) => {
    const found = find(span);
    if (found.length === 0) return found;
    const quotations = quotationsIn(document.text, span);
    return quotations.length === 0 ? found : found.filter((one) => !isIn(quotations, one));
  });
}

function isIn(quotations: readonly Span[], { start }: Span): boolean {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.start <= start;
}
