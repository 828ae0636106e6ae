import type { Answer, Document } from '../document/model.ts';
import { saysSomething } from '../document/states.ts';
import type { Check, Fix } from './check.ts';
import { duplicateAnswers } from './reading/duplicateAnswers.ts';
import { extentOf } from './reading/extent.ts';
import { itemsInOrder } from './reading/order.ts';
import { groupWithNext } from './refactorings/groupWithNext.ts';
import { answerNamed, capitalised } from './writing/wording.ts';

export const emptyAnswer: Check = {
  code: 'antwoord-leeg',
  severity: 'error',
  run: (document) => {
    if (document.kind !== 'answers') return [];
    const empty = document.answers.filter((answer) => !saysSomething(document, answer));
    if (empty.length === 0) return [];
    const duplicates = duplicateAnswers(document);
    const next = nextAnswers(document);
    return empty
      .filter((answer) => (duplicates.get(answer)?.length ?? 0) < Math.max(answer.labels.length, 1))
      .map((answer) => ({
        message: messageFor(answer),
        span: extentOf(document.text, answer.heading),
        fixes: shareNext(document, answer, next.get(answer)),
      }));
  },
};

function messageFor(answer: Answer): string {
  const named = capitalised(answerNamed(answer.labels));
  return answer.body.content.length === 0
    ? `${named} is nog leeg. Vul het antwoord in.`
    : `${named} is nog niet meer dan een notitie. Vul het antwoord in.`;
}

/** Two headings above one text: the text may be meant for both. */
function shareNext(document: Document, answer: Answer, next: Answer | undefined): readonly Fix[] {
  if (next === undefined || !saysSomething(document, next) || answer.body.content.length > 0) return [];
  const edits = groupWithNext(document, answer);
  if (edits.length === 0) return [];
  return [{ title: `Voeg samen met ${answerNamed(next.labels)}`, edits, preferred: false }];
}

/** The answer that follows each answer with no question between them. */
function nextAnswers(document: Document): ReadonlyMap<Answer, Answer> {
  const next = new Map<Answer, Answer>();
  let previous: Answer | undefined;
  for (const item of itemsInOrder(document)) {
    if (item.kind === 'answer' && previous !== undefined) next.set(previous, item.answer);
    previous = item.kind === 'answer' ? item.answer : undefined;
  }
  return next;
}
