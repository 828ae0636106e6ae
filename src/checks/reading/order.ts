import type { Answer, Document, Question } from '../../document/model.ts';

export type Item =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** Questions and answers together, in the order of the text. */
export function itemsInOrder(document: Document): readonly Item[] {
  const questions = document.questions.map((question): Item => ({ kind: 'question', question }));
  const answers = document.answers.map((answer): Item => ({ kind: 'answer', answer }));
  return [...questions, ...answers].sort((one, other) => startOf(one) - startOf(other));
}

/** The question that each answer stands directly below; answers below another answer have none. */
export function questionsAbove(document: Document): ReadonlyMap<Answer, Question> {
  const above = new Map<Answer, Question>();
  let last: Question | undefined;
  for (const item of itemsInOrder(document)) {
    if (item.kind === 'answer' && last !== undefined) above.set(item.answer, last);
    last = item.kind === 'question' ? item.question : undefined;
  }
  return above;
}

/** Whether all answers stand together below all questions, by their numbers, instead of each below its own question. */
export function answersStandTogether({ questions, answers }: Document): boolean {
  const first = answers[0];
  const last = questions.at(-1);
  if (first === undefined || last === undefined || answers.length < 2 || questions.length < 2) return false;
  return first.span.start > last.span.start && answers.every(({ numbering }) => numbering === 'written');
}

function startOf(item: Item): number {
  return item.kind === 'question' ? item.question.span.start : item.answer.span.start;
}
