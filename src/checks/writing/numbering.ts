import type { Document, Question } from '../../document/model.ts';
import type { TextEdit } from '../check.ts';
import { textEnd } from '../reading/extent.ts';
import { answerHeading, putAbove, putBelow, questionHeading, type Writing } from './writing.ts';

/** Whether the questions are paragraphs, without numbers or headings. */
export function isUnnumbered(document: Document): boolean {
  return document.questions.length > 0 && document.questions.every(({ heading }) => heading === undefined);
}

/**
 * Gives all questions of an unnumbered submission their heading, and those without an answer one for it.
 * All at once: among paragraphs with headings, one without is no question any more.
 */
export function numberQuestions(
  document: Document,
  writing: Writing,
  unanswered: ReadonlySet<Question>,
): readonly TextEdit[] {
  return document.questions.flatMap((question) => {
    const { labels, span } = question;
    const heading = putAbove(writing, span.start, questionHeading(writing, labels));
    if (!unanswered.has(question)) return [heading];
    return [heading, putBelow(writing, textEnd(question), answerHeading(writing, labels))];
  });
}
