import type { Span } from './model.ts';

/** Lines up to a blank one. */
const PARAGRAPH = /\S(?:[^\n]|\n(?!\s*\n))*/g;

/** The paragraphs in a stretch of a text, without the white space around them. */
export function paragraphsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(PARAGRAPH)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }));
}
