import type { Answer, Document, Question } from '../../document/model.ts';
import { formatLabels } from '../../document/numbers.ts';
import { readingText } from '../../document/reading.ts';

/** What is being answered. */
export interface Asked {
  /** `vraag 3`, or `vraag 4 en 5` for an answer to both. */
  readonly name: string;
  /** The words of all the questions. */
  readonly words: string;
}

/** The questions that the answer at an offset is to; nothing outside the text of an answer. */
export function askedInAnswer(document: Document, offset: number): Asked | undefined {
  if (partKindAt(document, offset) !== 'answer') return undefined;
  const answer = document.answers.findLast(({ heading }) => heading.start <= offset);
  if (answer === undefined || !isBelowHeading(document, answer, offset)) return undefined;
  return asked(
    document,
    document.questions.filter(({ labels }) => labels.some((label) => answer.labels.includes(label))),
  );
}

/** The question at an offset, or the questions that the answer there is to. */
export function askedAt(document: Document, offset: number): Asked | undefined {
  if (partKindAt(document, offset) !== 'question') return askedInAnswer(document, offset);
  const question = document.questions.findLast(({ span }) => span.start <= offset);
  return question === undefined ? undefined : asked(document, [question]);
}

function partKindAt({ parts, text }: Document, offset: number): string | undefined {
  // At the very end of the text one is still in its last part.
  return parts.find(({ start, end }) => start <= offset && (offset < end || end === text.length))?.kind;
}

/** On the line of the heading itself stands no text, unless the document puts it there. */
function isBelowHeading({ text }: Document, { heading, body }: Answer, offset: number): boolean {
  if (offset <= heading.end) return false;
  if (text.slice(heading.end, offset).includes('\n') || heading.style.closing === ':') return true;
  return body.content.length > 0 && !text.slice(heading.end, body.start).includes('\n');
}

function asked({ text, head }: Document, questions: readonly Question[]): Asked | undefined {
  const words = questions
    .map(({ body }) => readingText(text, body.content))
    .join('\n\n')
    .trim();
  const name = `vraag ${formatLabels([...new Set(questions.flatMap(({ labels }) => labels))])}`;
  if (words !== '') return { name, words };
  const subject = head.subject?.text;
  return subject === undefined || questions.length === 0 ? undefined : { name, words: subject };
}
