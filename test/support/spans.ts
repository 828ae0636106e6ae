import type { Span } from '../../src/document/model.ts';

/** The texts of some spans: what a test compares, since offsets say nothing to a reader. */
export function textsOf(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map((span) => text.slice(span.start, span.end));
}
