/** A paragraph of an answer, as it stands there. */
export interface Paragraph {
  readonly text: string;
  /** Where it starts in the answer. */
  readonly start: number;
}

export function paragraphsOf(answer: string): readonly Paragraph[] {
  return [...answer.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((match) => ({
    text: match[0].trimEnd(),
    start: match.index,
  }));
}
