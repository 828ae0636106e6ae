import type { Answer, Document, Question } from '../../document/model.ts';
import { coverage } from './coverage.ts';
import { itemsInOrder, questionsAbove } from './order.ts';

/**
 * Answers that plainly have the wrong number: each stands directly below a single unanswered question, and
 * its own number belongs to no question, or to one that has its own answer below it.
 */
export function misnumberedAnswers(document: Document): ReadonlyMap<Answer, Question> {
  const above = questionsAbove(document);
  const isAnswered = coverage(document.answers.flatMap(({ labels }) => labels));
  const isAsked = coverage(document.questions.flatMap(({ labels }) => labels));
  const isOwned = coverage(ownLabels(above));
  const first = firstOfUnanswered(document, isAnswered);
  const found = new Map<Answer, Question>();
  for (const [answer, question] of above) {
    const fits =
      answer.numbering === 'written' &&
      question.heading !== undefined &&
      answer.labels.length === question.labels.length &&
      first.has(question) &&
      question.labels.every((label) => !isAnswered(label)) &&
      answer.labels.every((label) => !isAsked(label) || isOwned(label));
    if (fits) found.set(answer, question);
  }
  return found;
}

/** The numbers of answers that stand directly below the question with that number. */
function ownLabels(above: ReadonlyMap<Answer, Question>): string[] {
  return [...above].flatMap(([answer, question]) =>
    answer.labels.filter((label) => question.labels.includes(label)),
  );
}

/** Unanswered questions that do not follow another one: of two in a row, either could be meant. */
function firstOfUnanswered(
  document: Document,
  isAnswered: (label: string) => boolean,
): ReadonlySet<Question> {
  const found = new Set<Question>();
  let previous: Question | undefined;
  for (const item of itemsInOrder(document)) {
    const question = item.kind === 'question' ? item.question : undefined;
    if (question !== undefined && (previous === undefined || previous.labels.every(isAnswered)))
      found.add(question);
    previous = question;
  }
  return found;
}
