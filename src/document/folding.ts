import type { Document, Span } from './model.ts';
import { trimmed } from './spans.ts';

/** What folds: head, each question with its own answer, each answer, sections, and runs of footnotes. */
export function foldingSpans(document: Document): readonly Span[] {
  const { text, head, questions, answers, notice, explanation, parts } = document;
  const withAnswer = questions.map((question, at) => {
    const next = questions[at + 1]?.span.start ?? text.length;
    return { question, next };
  });
  let answer = 0;
  const folded: Span[] = withAnswer.flatMap(({ question, next }) => {
    let end = question.span.end;
    while (answer < answers.length && (answers[answer]?.span.start ?? 0) < next) {
      const span = answers[answer]?.span;
      if (span !== undefined && span.start >= question.span.start) end = Math.max(end, span.end);
      answer++;
    }
    return end === question.span.end ? [question.span] : [question.span, { start: question.span.start, end }];
  });
  const sections = [notice?.span, explanation?.span].filter((span) => span !== undefined);
  const footnotes = blocksOf(
    text,
    parts.filter((part) => part.kind === 'footnotes'),
  );
  // A fold ends with its last words: the line after it is somebody else's.
  return [head.span, ...folded, ...answers.map(({ span }) => span), ...sections, ...footnotes].map((span) =>
    trimmed(text, span),
  );
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
