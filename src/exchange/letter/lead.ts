import type { Document, Span } from '../../document/model.ts';
import { listed } from '../../document/officials.ts';
import { askedLine, plain } from './askedLine.ts';
import type { Reading } from './blocks/blocks.ts';
import type { Inline, Paragraph } from './letter.ts';
import { onBehalfOf } from './opening.ts';
import { capitalised, respondentName, senders } from './wording.ts';

/**
 * The lines above the questions, in the form in which the Kamer prints them: question number, who asks whom about
 * what, who answers, and what to see beside it.
 */
export function leadOf(document: Document, reading: Reading): readonly Paragraph[] {
  const { head } = document;
  return [
    line(head.questionNumber ?? head.span, head.questionNumber?.text),
    paragraph(head.title ?? head.members[0]?.span ?? head.span, askedLine(document, reading)),
    line(head.respondents[0]?.span ?? head.span, answeredLine(document)),
    line(head.seeAlso ?? head.span, seeAlsoLine(document)),
  ].flat();
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

function line(span: Span, text: string | undefined): readonly Paragraph[] {
  return paragraph(span, text === undefined ? [] : plain(text));
}

function paragraph({ start, end }: Span, inlines: readonly Inline[]): readonly Paragraph[] {
  return inlines.length === 0 ? [] : [{ kind: 'paragraph', span: { start, end }, inlines }];
}
