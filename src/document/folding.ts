import type { Document, Span } from './model.ts';
import { trimmed } from './spans.ts';

/**
 * What folds: head, each question, each answer, sections, and runs of footnotes. A question not together with its
 * answer: of two folds that start on one line VS Code knows only the first.
 */
export function foldingSpans(document: Document): readonly Span[] {
  const { text, head, questions, answers, notice, explanation, parts } = document;
  const headed = [...questions, ...answers].map(({ span }) => span);
  const sections = [notice?.span, explanation?.span].filter((span) => span !== undefined);
  const footnotes = blocksOf(
    text,
    parts.filter((part) => part.kind === 'footnotes'),
  );
  // A fold ends with its last words: the line after it is somebody else's.
  return [head.span, ...headed, ...sections, ...footnotes].map((span) => trimmed(text, span));
}

/** Footnotes with nothing but white space between them are one block. */
function blocksOf(text: string, footnotes: readonly Span[]): readonly Span[] {
  const blocks: Span[] = [];
  for (const { start, end } of footnotes) {
    const last = blocks.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '')
      blocks[blocks.length - 1] = { start: last.start, end };
    else blocks.push({ start, end });
  }
  return blocks;
}
