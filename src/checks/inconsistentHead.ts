import type { Document } from '../document/model.ts';
import type { Check, Problem } from './check.ts';
import { doubledWords } from './head/doubledWords.ts';
import { headText } from './head/lines.ts';
import { otherMembers } from './head/otherMembers.ts';
import { otherOfficials } from './head/otherOfficials.ts';
import { submittedOtherwise } from './head/submittedOtherwise.ts';
import { unknownParties } from './head/unknownParties.ts';
import { wrongOpening } from './head/wrongOpening.ts';

export const inconsistentHead: Check = {
  code: 'aanhef-inconsistent',
  severity: 'warning',
  run: (document, { submission, parties }) => {
    if (document.kind !== 'answers' && document.kind !== 'postponement') return [];
    return [
      ...wrongOpening(document),
      ...doubledWords(document),
      ...receivedTooEarly(document),
      ...(isLetter(document) ? [...otherMembers(document), ...otherOfficials(document)] : []),
      ...(submission === undefined ? [] : submittedOtherwise(document, submission)),
      ...(parties === undefined ? [] : unknownParties(document, parties)),
    ];
  },
};

/** What the Kamer prints names everybody once. */
function isLetter(document: Document): boolean {
  return /voorzitter|onderwerp|kamervragen|hierbij|in antwoord op/i.test(headText(document));
}

function receivedTooEarly({ head: { submitted, received } }: Document): readonly Problem[] {
  if (submitted?.iso === undefined || received?.iso === undefined || received.iso >= submitted.iso) return [];
  return [
    {
      message: `Ontvangen op ${received.text}, terwijl de vragen op ${submitted.text} zijn ingezonden. Een van beide data klopt niet.`,
      span: { start: received.start, end: received.end },
      fixes: [],
    },
  ];
}
