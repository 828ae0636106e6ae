import type { Document } from '../../document/model.ts';
import { progressOf } from '../../document/states.ts';

/** `6 vragen`: as many as have a number of their own. */
export function questionsIn(document: Document): string {
  const count = progressOf(document).total;
  return `${count} ${count === 1 ? 'vraag' : 'vragen'}`;
}

/** `2 antwoorden`, of which those that say nothing yet are not counted. */
export function answersIn({ answers }: Document): string {
  const count = answers.filter(({ body }) => body.content.length > 0).length;
  return count === 0 ? 'nog geen antwoorden' : `${count} ${count === 1 ? 'antwoord' : 'antwoorden'}`;
}
