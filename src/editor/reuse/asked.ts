import type { Answer, Document, Question } from '../../document/model.ts';
import { formatLabels } from '../../document/numbers.ts';
import { questionWords } from '../../document/questionWords.ts';

/** Where in a document someone is at work. */
export type Place =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly within: 'heading' | 'text' }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'elsewhere' };

/** What is being answered. */
export interface Asked {
  /** `vraag 3`, or `vraag 4 en 5` for an answer to both. */
  readonly name: string;
  /** The words of all the questions. */
  readonly words: string;
}

export function placeAt(document: Document, offset: number): Place {
  const kind = partKindAt(document, offset);
  if (kind === 'answer') {
    const answer = document.answers.findLast(({ heading }) => heading.start <= offset);
    if (answer !== undefined) return { kind, answer, within: withinAnswer(document, answer, offset) };
  }
  if (kind === 'question') {
    const question = document.questions.findLast(({ span }) => span.start <= offset);
    if (question !== undefined) return { kind, question };
  }
  return { kind: 'elsewhere' };
}

/** The question at a place, or the questions that the answer there is to. */
export function askedAt(document: Document, place: Place): Asked | undefined {
  switch (place.kind) {
    case 'question':
      return asked(document, [place.question]);
    case 'answer':
      return asked(document, questionsOf(document, place.answer));
    case 'elsewhere':
      return undefined;
  }
}

/** What is answered below a place and what above it, as far as there is any: where one goes from there. */
export function askedAround(document: Document, offset: number): readonly Asked[] {
  const { parts } = document;
  const here = parts.findLastIndex(({ start }) => start <= offset);
  const own = askedAt(document, placeAt(document, offset));
  const firstOther = (among: Document['parts']): Asked | undefined => {
    for (const { start } of among) {
      const other = askedAt(document, placeAt(document, start));
      if (other !== undefined && other.name !== own?.name) return other;
    }
    return undefined;
  };
  const around = [firstOther(parts.slice(here + 1)), firstOther(parts.slice(0, here).reverse())];
  return around.flatMap((other) => other ?? []);
}

function partKindAt({ parts, text }: Document, offset: number): string | undefined {
  // At the very end of the text one is still in its last part.
  return parts.find(({ start, end }) => start <= offset && (offset < end || end === text.length))?.kind;
}

/** On the line of the heading stands no text, unless the document puts it there. */
function withinAnswer({ text }: Document, { heading, body }: Answer, offset: number): 'heading' | 'text' {
  if (offset <= heading.end) return 'heading';
  if (text.slice(heading.end, offset).includes('\n') || heading.style.closing === ':') return 'text';
  const onTheLine = body.content.length > 0 && !text.slice(heading.end, body.start).includes('\n');
  return onTheLine ? 'text' : 'heading';
}

function questionsOf({ questions }: Document, answer: Answer): readonly Question[] {
  return questions.filter(({ labels }) => labels.some((label) => answer.labels.includes(label)));
}

function asked(document: Document, questions: readonly Question[]): Asked | undefined {
  if (questions.length === 0) return undefined;
  const name = `vraag ${formatLabels([...new Set(questions.flatMap(({ labels }) => labels))])}`;
  const words = questions
    .map((question) => questionWords(document, question))
    .join('\n\n')
    .trim();
  if (words !== '') return { name, words };
  const { subject } = document.head;
  return subject === undefined ? undefined : { name, words: subject.text };
}
