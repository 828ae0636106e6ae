import type { Body, Document } from '../../src/document/model.ts';
import { readingText } from '../../src/document/reading.ts';

/** A document in short lines, a reader's view of what was understood. */
export function summary(document: Document): readonly string[] {
  const words = (body: Body): string =>
    readingText(document.text, body.content).replace(/\s+/g, ' ').slice(0, 40);
  const pieces = [
    ...document.questions.map((question) => ({
      at: question.span.start,
      line: `V ${question.labels.join('+')}: ${words(question.body)}`,
    })),
    ...document.answers.map((answer) => ({
      at: answer.span.start,
      line: `A ${answer.labels.join('+')}: ${words(answer.body)}`,
    })),
  ];
  if (document.notice)
    pieces.push({ at: document.notice.span.start, line: `M: ${words(document.notice.body)}` });
  if (document.explanation)
    pieces.push({ at: document.explanation.span.start, line: `T: ${words(document.explanation.body)}` });
  for (const footnote of document.footnotes) {
    pieces.push({
      at: footnote.start,
      line: `n ${footnote.mark}: ${document.text.slice(footnote.body.start, footnote.body.end).slice(0, 40)}`,
    });
  }
  return [document.kind, ...pieces.sort((one, other) => one.at - other.at).map(({ line }) => line)];
}
