import type { Question } from '../document/model.ts';
import type { Check } from './check.ts';
import { duplicateQuestions, isEmptyQuestion } from './reading/duplicateQuestions.ts';
import { headingOrFirstLine } from './reading/extent.ts';
import { capitalised, questionsNamed } from './writing/wording.ts';

export const emptyQuestion: Check = {
  code: 'vraag-leeg',
  severity: 'error',
  run: (document) => {
    const empty = document.questions.filter((question) => isEmptyQuestion(document, question));
    if (empty.length === 0) return [];
    const duplicates = new Set(duplicateQuestions(document).map(({ question }) => question));
    return empty
      .filter((question) => !duplicates.has(question))
      .map((question) => ({
        message: messageFor(question),
        span: headingOrFirstLine(document, question),
        fixes: [],
      }));
  },
};

function messageFor({ labels }: Question): string {
  const verb = labels.length > 1 ? 'hebben' : 'heeft';
  return `${capitalised(questionsNamed(labels))} ${verb} geen tekst. Vul de vraag in of verwijder de kop.`;
}
