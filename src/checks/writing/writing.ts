import type { Document, Label, Question } from '../../document/model.ts';
import { formatLabels } from '../../document/numbers.ts';
import type { TextEdit } from '../check.ts';
import {
  answerSamples,
  headingLike,
  questionSamples,
  unnumberedHeading,
  type HeadingSamples,
} from './headings.ts';
import { lineBreakOf, lineEndsAfter, lineEndsBefore, skipWhiteSpace } from './lineBreaks.ts';

/** How a document is written, read once, so that what is put in looks as if its writer had typed it. */
export interface Writing {
  readonly text: string;
  readonly answers: HeadingSamples;
  readonly questions: HeadingSamples;
  readonly lineBreak: string;
  /** How many line ends there are above an answer's heading, and between it and its text. */
  readonly above: number;
  readonly below: number;
}

export function writingOf(document: Document): Writing {
  const { text } = document;
  const answered = document.answers.filter((answer) => answer.body.content.length > 0);
  const headings = (answered.length > 0 ? answered : document.questions).flatMap(
    ({ heading }) => heading ?? [],
  );
  const above = headings.map(({ start }) => lineEndsBefore(text, start));
  const below = headings.map(({ end }) => lineEndsAfter(text, end));
  return {
    text,
    answers: answerSamples(document),
    questions: questionSamples(document),
    lineBreak: lineBreakOf(text),
    above: between(1, mostUsual(above, 2), 3),
    below: between(1, mostUsual(below, 1), 3),
  };
}

/** A new answer's heading; without numbers where the document's answers have none and it comes below its question. */
export function answerHeading(writing: Writing, labels: readonly Label[], below?: Question): string {
  const belongs = below !== undefined && below.labels.every((label) => labels.includes(label));
  const unnumbered = belongs ? unnumberedHeading(writing.answers) : undefined;
  return (
    unnumbered ??
    headingLike(writing.answers, labels) ??
    firstAnswerHeading(writing, labels, belongs ? below : undefined)
  );
}

/** A new question's heading. */
export function questionHeading(writing: Writing, labels: readonly Label[]): string {
  return headingLike(writing.questions, labels) ?? `Vraag ${formatLabels(labels)}`;
}

/** Puts a block (a heading, or a heading and its text) below the text that ends at an offset. */
export function putBelow(writing: Writing, offset: number, block: string): TextEdit {
  const gap = writing.lineBreak.repeat(writing.above);
  return insertion(offset, gap + block + startOfNextLine(writing, offset, gap));
}

/** Puts a heading above the paragraph that starts at an offset. */
export function putAbove(writing: Writing, offset: number, heading: string): TextEdit {
  const { text, lineBreak, above, below } = writing;
  const missing = offset === 0 ? 0 : Math.max(0, above - lineEndsBefore(text, offset));
  return insertion(offset, lineBreak.repeat(missing) + heading + lineBreak.repeat(below));
}

/** Puts a block, with the usual space below it, before the heading that starts at an offset. */
export function putBefore(writing: Writing, offset: number, block: string): TextEdit {
  return insertion(offset, block + writing.lineBreak.repeat(writing.above));
}

/** The document has no answer to take as an example: write it like the questions. */
function firstAnswerHeading(writing: Writing, labels: readonly Label[], below: Question | undefined): string {
  const question = (writing.questions.single ?? writing.questions.group)?.heading;
  if (question === undefined && below !== undefined) return 'Antwoord';
  const markup = question?.style.markup ?? '';
  const closing = question?.style.form === 'word' ? question.style.closing : '';
  return `${markup}Antwoord ${formatLabels(labels)}${closing}${markup}`;
}

/** What a block needs after it when text stood on the same line. */
function startOfNextLine({ text }: Writing, offset: number, gap: string): string {
  const next = skipWhiteSpace(text, offset);
  if (next === text.length || lineEndsAfter(text, offset) > 0) return '';
  return gap;
}

function insertion(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

function between(low: number, value: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The most frequent value; of equals the first. */
function mostUsual(values: readonly number[], otherwise: number): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = otherwise;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
