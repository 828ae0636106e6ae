import type { Document, Span } from '../../document/model.ts';
import { paragraphsIn } from '../../document/paragraphs.ts';
import { without } from '../../document/spans.ts';

/** The paragraphs of the head that say something of the set: not a letterhead, a masthead or an address. */
export function headText(document: Document, read: (spans: readonly Span[]) => string): string {
  const { head, text } = document;
  const paragraphs = without(text, head.span, document.furniture).flatMap((span) => paragraphsIn(text, span));
  const number = head.questionNumber;
  const facts = factsOf(document);
  const telling = paragraphs.flatMap((paragraph) => {
    if (facts.some((fact) => isWithin(fact, paragraph))) return [paragraph];
    // Of `Uw kenmerk 2031Z00412` only the number is about the questions.
    return number !== undefined && isWithin(number, paragraph) ? [number] : [];
  });
  return (telling.length === 0 ? paragraphs : telling).map((span) => read([span])).join('\n\n');
}

export function factsOf({ head }: Document): readonly Span[] {
  const { members, addressees, respondents, onBehalfOf, subject, submitted, received, seeAlso } = head;
  const people = [...members, ...addressees, ...respondents, ...onBehalfOf].map(({ span }) => span);
  return [...people, ...[subject, submitted, received, seeAlso].filter((fact) => fact !== undefined)];
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
