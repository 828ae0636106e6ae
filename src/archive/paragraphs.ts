import { paragraphsIn } from '../document/paragraphs.ts';

/** A paragraph of an answer, as it stands there. */
export interface Paragraph {
  readonly text: string;
  /** Where it starts in the answer. */
  readonly start: number;
}

export function paragraphsOf(answer: string): readonly Paragraph[] {
  return paragraphsIn(answer, { start: 0, end: answer.length }).map(({ start, end }) => ({
    text: answer.slice(start, end),
    start,
  }));
}
