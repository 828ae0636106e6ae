import type { TextEdit } from '../../checks/check.ts';
import { textEnd } from '../../checks/reading/extent.ts';
import { placingOf } from '../../checks/writing/answerPlace.ts';
import { answerHeading, writingOf } from '../../checks/writing/writing.ts';
import type { Answer, Document, Question, Span } from '../../document/model.ts';
import { openQuestions } from '../../document/openQuestions.ts';
import { placeAt } from './asked.ts';

/**
 * Puts a passage where the cursor is. Where it is in a question, or on a heading, that would spoil the text: there it
 * goes to the answer, with a heading above it if there is no answer yet. In the midst of a paragraph it would break a
 * sentence: there it goes below the paragraph.
 */
export function placed(document: Document, offset: number, passage: string): TextEdit {
  const place = placeAt(document, offset);
  switch (place.kind) {
    case 'elsewhere':
      return inText(document, { start: offset, end: offset }, passage);
    case 'answer':
      return place.within === 'text' && !isInBareNote(document, offset)
        ? inAnswerText(document, place.answer, offset, passage)
        : inAnswer(document, place.answer, passage);
    case 'question':
      return toQuestion(document, place.question, passage);
  }
}

/** `n.t.b.` as the whole answer stands where the passage is to come. */
function isInBareNote({ notes }: Document, offset: number): boolean {
  return notes.some(({ form, start, end }) => form === 'bare' && start <= offset && offset <= end);
}

/** What keeps a passage on a line of its own apart from the heading or text on the next line. */
export function spaceAfter(text: string, { start, end }: Span): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [rest = '', next = ''] = text.slice(end).split('\n', 2);
  return before.trim() === '' && rest.trim() === '' && next.trim() !== '' ? '\n' : '';
}

function inText({ text }: Document, span: Span, passage: string): TextEdit {
  return { span, newText: passage + spaceAfter(text, span) };
}

const BLANK_LINE = /\r?\n[ \t]*\r?\n/;

function inAnswerText(document: Document, answer: Answer, offset: number, passage: string): TextEdit {
  const { text } = document;
  const before = text.slice(answer.body.start, offset).split(BLANK_LINE).at(-1) ?? '';
  const [after = ''] = text.slice(offset, textEnd(answer)).split(BLANK_LINE, 1);
  const isInside = before.trim() !== '' && after.trim() !== '';
  if (!isInside) return inText(document, { start: offset, end: offset }, passage);
  const end = offset + after.length;
  return { span: { start: end, end }, newText: `\n\n${passage}` };
}

function toQuestion(document: Document, question: Question, passage: string): TextEdit {
  const answer = document.answers.find(({ labels }) =>
    labels.some((label) => question.labels.includes(label)),
  );
  if (answer !== undefined) return inAnswer(document, answer, passage);
  const writing = writingOf(document);
  const heading = answerHeading(writing, question.labels, question);
  const between = writing.lineBreak === ' ' ? ' ' : '\n'.repeat(writing.below);
  return placingOf(document, writing)(question, question.labels, heading + between + passage);
}

/** In an empty answer, in the place of a bare work note, or below what is there already. */
function inAnswer(document: Document, answer: Answer, passage: string): TextEdit {
  const { text } = document;
  const open = openQuestions(document).find(({ shown }) => shown === answer.heading);
  if (open === undefined) {
    const end = textEnd(answer);
    return { span: { start: end, end }, newText: `\n\n${passage}` };
  }
  const { start, end } = open.place;
  if (start < end || answer.body.content.length === 0) {
    const onHeading = start === end && !text.slice(answer.heading.end, start).includes('\n');
    return onHeading ? { span: open.place, newText: `\n${passage}` } : inText(document, open.place, passage);
  }
  return { span: open.place, newText: `\n\n${passage}` };
}
