import type { Check } from './check.ts';
import { duplicateQuestions } from './duplicateQuestion.ts';
import { headingOrFirstLine } from './reading/extent.ts';
import { capitalised, questionsNamed } from './writing/wording.ts';

export const emptyQuestion: Check = {
  code: 'vraag-leeg',
  severity: 'error',
  run: (document) => {
    const empty = document.questions.filter(({ body }) => body.content.length === 0);
    if (empty.length === 0) return [];
    const duplicates = new Set(duplicateQuestions(document).map(({ question }) => question));
    return empty
      .filter((question) => !duplicates.has(question))
      .map((question) => ({
        message: `${capitalised(questionsNamed(question.labels))} heeft geen tekst. Vul de vraag in of verwijder de kop.`,
        span: headingOrFirstLine(document, question),
        fixes: [],
      }));
  },
};
