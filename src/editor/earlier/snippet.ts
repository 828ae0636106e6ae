import type { Span } from '../../document/model.ts';

/**
 * A text as a snippet of VS Code: each stop is a place to tab to, with its own words in it, and all else is there as
 * it is. The stops are in order and do not overlap.
 */
export function snippetOf(text: string, stops: readonly Span[]): string {
  let at = 0;
  const pieces = stops.map(({ start, end }, index) => {
    const before = escaped(text.slice(at, start));
    at = end;
    return `${before}\${${index + 1}:${escaped(text.slice(start, end))}}`;
  });
  return pieces.join('') + escaped(text.slice(at));
}

/** So that VS Code reads a text as nothing but text. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
