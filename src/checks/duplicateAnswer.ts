import type { Answer, Label, Question } from '../document/model.ts';
import type { Check, Fix, Problem } from './check.ts';
import { duplicateAnswers } from './reading/duplicateAnswers.ts';
import { numbersOrHeading } from './reading/extent.ts';
import { misnumberedAnswers } from './reading/misnumbered.ts';
import { renumberAnswer } from './writing/answerNumber.ts';
import { removeHeading } from './writing/removal.ts';
import { answerNamed, capitalised, questionsNamed } from './writing/wording.ts';

export const duplicateAnswer: Check = {
  code: 'antwoord-dubbel',
  severity: 'error',
  run: (document) => {
    const duplicates = duplicateAnswers(document);
    if (duplicates.size === 0) return [];
    const misnumbered = misnumberedAnswers(document);
    return [...duplicates].map(([answer, labels]) =>
      problemOf(document.text, answer, labels, misnumbered.get(answer)),
    );
  },
};

function problemOf(
  text: string,
  answer: Answer,
  labels: readonly Label[],
  ownQuestion: Question | undefined,
): Problem {
  const verb = labels.length > 1 ? 'zijn' : 'is';
  return {
    message: `${capitalised(questionsNamed(labels))} ${verb} al ergens anders beantwoord. Verander het nummer, voeg de antwoorden samen of verwijder er een.`,
    span: numbersOrHeading(text, answer.heading),
    fixes: fixesOf(text, answer, labels, ownQuestion),
  };
}

function fixesOf(
  text: string,
  answer: Answer,
  labels: readonly Label[],
  ownQuestion: Question | undefined,
): readonly Fix[] {
  if (ownQuestion !== undefined) return [renumberAnswer(text, answer, ownQuestion.labels, 'preferred')];
  const others = answer.labels.filter((label) => !labels.includes(label));
  if (others.length > 0)
    return answer.numbering === 'written' ? [renumberAnswer(text, answer, others, 'possible')] : [];
  if (answer.body.content.length > 0) return [];
  const edits = [removeHeading(text, answer.heading)];
  return [{ title: `Verwijder het lege ${answerNamed(labels)}`, edits, preferred: true }];
}
