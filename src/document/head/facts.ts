import type { Document, Span } from '../model.ts';

/** The places in the head that say who asks and answers what, and when; the number of the questions is not among them. */
export function factsOf({ head }: Document): readonly Span[] {
  const { members, addressees, respondents, onBehalfOf, subject, submitted, received, seeAlso } = head;
  const people = [...members, ...addressees, ...respondents, ...onBehalfOf].map(({ span }) => span);
  return [...people, ...[subject, submitted, received, seeAlso].filter((fact) => fact !== undefined)];
}
