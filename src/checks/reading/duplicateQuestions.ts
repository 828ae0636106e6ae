import type { Document, Label, Question } from '../../document/model.ts';
import { questionWords } from '../../document/questionWords.ts';

/** A question with numbers that another one has already. */
export interface DuplicateQuestion {
  readonly question: Question;
  readonly labels: readonly Label[];
  readonly earlier: Question;
}

/** Questions whose number was given before; of an empty heading and a question with the same number, the empty one. */
export function duplicateQuestions(document: Document): readonly DuplicateQuestion[] {
  const first = new Map<Label, Question>();
  for (const question of document.questions) {
    for (const label of question.labels) {
      const known = first.get(label);
      if (known === undefined || (isEmptyQuestion(document, known) && !isEmptyQuestion(document, question)))
        first.set(label, question);
    }
  }
  return document.questions.flatMap((question) => {
    const labels = question.labels.filter((label) => first.get(label) !== question);
    const earlier = first.get(labels[0] ?? '');
    return question.heading === undefined || earlier === undefined ? [] : [{ question, labels, earlier }];
  });
}

/** Without words of its own: what was set aside below the heading is none. */
export function isEmptyQuestion(document: Document, question: Question): boolean {
  const [first] = question.body.content;
  if (first === undefined) return true;
  return document.text[first.start] === '[' && questionWords(document, question) === '';
}
