import type { Source } from './context.ts';
import type { LineHeading } from './headings.ts';
import type { Heading, Label, Span } from '../model.ts';

/** A place where a new piece of the document starts. */
export interface Landmark {
  readonly kind: 'question' | 'answer' | 'notice' | 'explanation' | 'annex';
  /** The heading's span; empty, at the paragraph's start, for a question without one. */
  readonly span: Span;
  readonly labels: readonly Label[];
  readonly heading: Heading | undefined;
}

/** The landmark that a heading on a line makes. */
export function landmarkOf(source: Source, line: number, heading: LineHeading): Landmark {
  const start = source.lines.from[line] ?? 0;
  const span = { start, end: start + heading.end };
  const numbers = { start: start + heading.numbers.start, end: start + heading.numbers.end };
  return {
    kind: heading.kind,
    span,
    labels: heading.labels,
    heading: { ...span, numbers, style: heading.style },
  };
}
