import type { Document, Span } from '../../document/model.ts';
import { listed } from '../../document/officials.ts';
import type { Paragraph } from './letter.ts';
import { onBehalfOf } from './opening.ts';
import {
  capitalised,
  joined,
  memberNames,
  officeIn,
  respondentName,
  senders,
  sentence,
  submittedOn,
} from './wording.ts';

/**
 * The lines above the questions, in the form in which the Kamer prints them: question number, who asks whom about
 * what, who answers, and what to see beside it.
 */
export function leadOf(document: Document): readonly Paragraph[] {
  const { head } = document;
  return [
    line(head.questionNumber ?? head.span, head.questionNumber?.text),
    line(head.members[0]?.span ?? head.span, askedLine(document)),
    line(head.respondents[0]?.span ?? head.span, answeredLine(document)),
    line(head.seeAlso ?? head.span, seeAlsoLine(document)),
  ].flat();
}

/** `Vragen van het lid Van Dijk (SGP) aan de Minister van … over … (ingezonden 31 juli 2025).` */
export function askedLine(document: Document): string | undefined {
  const { members, addressees, subject, questionKind } = document.head;
  const names = memberNames(members);
  if (names === undefined) return undefined;
  const date = submittedOn(document.head);
  const offices = addressees.map((official) => officeIn(document, official));
  return sentence(
    joined(
      questionKind === 'oral' ? 'Mondelinge vragen van' : 'Vragen van',
      names,
      offices.length === 0 ? undefined : `aan ${listed(offices)}`,
      subject && `over ${subject.text}`,
      date && `(ingezonden ${date})`,
    ),
  );
}

/** `Antwoord van Minister Duinker (Financiën), mede namens …`; of a postponement `Mededeling van …`. */
function answeredLine(document: Document): string | undefined {
  const what = document.kind === 'postponement' ? 'Mededeling' : 'Antwoord';
  return document.head.respondents.length === 0 ? undefined : saidLine(document, what);
}

/** What those who answer, or else those who are asked, say; nothing where nobody is named. */
export function saidLine(document: Document, what: 'Antwoord' | 'Mededeling'): string | undefined {
  const names = senders(document.head).map((official) => respondentName(document, official));
  if (names.length === 0) return undefined;
  const behalf = onBehalfOf(document);
  return `${what} van ${listed(names)}${behalf === undefined ? '' : `, ${behalf}`}`;
}

function seeAlsoLine({ head: { seeAlso } }: Document): string | undefined {
  if (seeAlso?.year === undefined) return undefined;
  return capitalised(`zie ook Aanhangsel Handelingen, vergaderjaar ${seeAlso.year}, nr. ${seeAlso.number}`);
}

function line({ start, end }: Span, text: string | undefined): readonly Paragraph[] {
  if (text === undefined) return [];
  const inlines = [{ kind: 'text', text, bold: false, italic: false }] as const;
  return [{ kind: 'paragraph', span: { start, end }, inlines }];
}
