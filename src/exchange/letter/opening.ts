import { listed } from '../../document/officials.ts';
import type { Document } from '../../document/model.ts';
import {
  askedAbout,
  joined,
  memberNames,
  officeIn,
  questionKind,
  senders,
  sentence,
  submittedOn,
} from './wording.ts';

/** The sentence of a letter with which the answers are sent. */
export function openingSentence(document: Document): string {
  const send = senders(document.head).length > 1 ? 'Hierbij zenden wij u' : 'Hierbij zend ik u';
  const behalf = onBehalfOf(document);
  const start = behalf === undefined ? send : `${send}, ${behalf},`;
  const words = joined(start, 'de antwoorden op de', askedQuestions(document));
  return `${sentence(words)} De antwoorden staan in de bijlage bij deze brief.`;
}

/** `mede namens de Minister van Financiën`. */
export function onBehalfOf(document: Document): string | undefined {
  const offices = document.head.onBehalfOf.map((official) => officeIn(document, official));
  return offices.length === 0 ? undefined : `mede namens ${listed(offices)}`;
}

/**
 * `schriftelijke vragen die het lid Van Dijk (SGP) op 31 juli 2025 heeft gesteld over … (2025Z12345)`: not `vragen van
 * het lid`, the words with which the head above the questions begins.
 */
export function askedQuestions(document: Document): string {
  const { head } = document;
  const about = askedAbout(document);
  const members = memberNames(head.members);
  const date = submittedOn(head);
  const asked =
    members === undefined
      ? date && `die op ${date} zijn gesteld`
      : joined('die', members, date && `op ${date}`, head.members.length > 1 ? 'hebben' : 'heeft', 'gesteld');
  return joined(
    `${questionKind(head)} vragen`,
    asked,
    about && `over ${about}`,
    head.questionNumber && `(${head.questionNumber.text})`,
  );
}
