import type { Answer, Document, Label } from '../../document/model.ts';
import type { TextEdit } from '../check.ts';
import { textEnd } from '../reading/extent.ts';
import { renumberedHeading } from '../writing/headings.ts';
import { hasLines, skipWhiteSpace } from '../writing/lineBreaks.ts';
import { removeHeading } from '../writing/removal.ts';
import { writingOf, type Writing } from '../writing/writing.ts';

/**
 * Makes one answer of an answer and the next: `Antwoord 3 en 4`, with both texts. Where the next question
 * stands between them, the first text moves below it. None where that would take footnotes or the foot of a
 * page along, or where the questions have no numbers in the text.
 */
export function groupWithNext(document: Document, answer: Answer): readonly TextEdit[] {
  const next = document.answers[document.answers.indexOf(answer) + 1];
  if (next === undefined || !canGroup(document, answer, next) || !hasLines(document.text)) return [];
  const labels = [...answer.labels, ...next.labels];
  const writing = writingOf(document);
  const isBetween = document.questions.some(
    ({ span }) => span.start > answer.span.start && span.start < next.span.start,
  );
  if (!isBetween) return joined(writing, answer, next, labels);
  return answer.body.content.length > 1 ? [] : movedDown(writing, answer, next, labels);
}

function canGroup(document: Document, answer: Answer, next: Answer): boolean {
  const labels = new Set([...answer.labels, ...next.labels]);
  if (answer.labels.length === 0 || labels.size < answer.labels.length + next.labels.length) return false;
  return next.labels.length > 0 && document.questions.every(({ heading }) => heading !== undefined);
}

/** The next answer's heading goes, and with it the space around it, if nothing but space is there. */
function joined(
  writing: Writing,
  answer: Answer,
  next: Answer,
  labels: readonly Label[],
): readonly TextEdit[] {
  const { text, lineBreak, below } = writing;
  const heading = renumberedHeading(text, answer.heading, labels);
  const start = textEnd(answer);
  if (skipWhiteSpace(text, start) < next.heading.start) {
    return [heading, removeHeading(text, next.heading)];
  }
  const [first] = next.body.content;
  if (first === undefined) return [heading, { span: { start, end: next.heading.end }, newText: '' }];
  const gap = answer.body.content.length > 0 ? lineBreak.repeat(2) : lineBreak.repeat(below);
  return [heading, { span: { start, end: first.start }, newText: gap }];
}

function movedDown(
  writing: Writing,
  answer: Answer,
  next: Answer,
  labels: readonly Label[],
): readonly TextEdit[] {
  const { text, lineBreak, below } = writing;
  const end = textEnd(answer);
  const body = text.slice(answer.body.start, answer.body.end);
  const gone = { span: { start: answer.heading.start, end: skipWhiteSpace(text, end) }, newText: '' };
  const heading = renumberedHeading(text, next.heading, labels);
  if (body === '') return [gone, heading];
  const [first] = next.body.content;
  const at = first?.start ?? next.heading.end;
  const newText = first === undefined ? lineBreak.repeat(below) + body : body + lineBreak.repeat(2);
  return [gone, heading, { span: { start: at, end: at }, newText }];
}
