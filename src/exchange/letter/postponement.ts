import { writtenDate } from '../../document/days.ts';
import type { Document } from '../../document/model.ts';
import { parse } from '../../document/parse.ts';
import { withoutHeadNotes } from './headFacts.ts';
import { askedLine } from './askedLine.ts';
import { numberingOf } from './blocks/footnotes.ts';
import { plainText } from './blocks/inlines.ts';
import { saidLine } from './lead.ts';
import type { Letter } from './letter.ts';
import { letterOf } from './letterOf.ts';
import { askedQuestions } from './opening.ts';
import type { TitleBlockOptions } from './titleBlock.ts';
import { capitalised, joined, senders } from './wording.ts';

export interface PostponementReason {
  /** A stable word. */
  readonly id: string;
  /** What the writer picks it by. */
  readonly name: string;
  /** The sentence that the Kamer reads. */
  readonly sentence: string;
}

export const POSTPONEMENT_REASONS: readonly PostponementReason[] = [
  {
    id: 'afstemming',
    name: 'Interdepartementale afstemming',
    sentence: 'De beantwoording vraagt om afstemming met andere ministeries, en die is nog niet afgerond.',
  },
  {
    id: 'informatie-derden',
    name: 'Informatie van derden',
    sentence: 'Voor een zorgvuldige beantwoording is informatie van derden nodig, die nog niet compleet is.',
  },
  {
    id: 'gegevens',
    name: 'Gegevens verzamelen',
    sentence: 'Het verzamelen en controleren van de gegevens waar om wordt gevraagd, kost meer tijd.',
  },
  {
    id: 'uitvoering',
    name: 'Navraag bij uitvoeringsorganisaties',
    sentence:
      'Voor de beantwoording is navraag gedaan bij uitvoeringsorganisaties, en die is nog niet afgerond.',
  },
  {
    id: 'medeoverheden',
    name: 'Overleg met medeoverheden',
    sentence: 'Voor de beantwoording is overleg met provincies, gemeenten of waterschappen nodig.',
  },
  {
    id: 'zorgvuldigheid',
    name: 'Omvang en zorgvuldigheid',
    sentence: 'Een volledige en zorgvuldige beantwoording van deze vragen kost meer tijd.',
  },
];

export interface PostponementOptions extends TitleBlockOptions {
  /** One of the usual reasons, or one of the writer's own: a whole sentence. */
  readonly reason: Pick<PostponementReason, 'sentence'>;
  /** The day, as ISO 8601, on which the answers are sent at the latest; else as soon as possible. */
  readonly answeredBy?: string;
}

export interface Postponement {
  /** A text that is understood as a postponement, with the head of the questions. */
  readonly text: string;
  readonly letter: Letter;
}

/** The notice that the answers to a set of questions come later. */
export function postponementOf(document: Document, options: PostponementOptions): Postponement {
  const text = postponementText(document, options);
  return { text, letter: letterOf(parse(text), { ...options, notes: 'leave-out' }) };
}

function postponementText(written: Document, { reason, answeredBy }: PostponementOptions): string {
  const document = withoutHeadNotes(written);
  const reading = { text: written.text, left: [], notes: [], numbering: numberingOf(document) };
  const paragraphs = [
    document.head.questionNumber?.text,
    plainText(askedLine(document, reading)) || undefined,
    saidLine(document, 'Mededeling'),
    `Mededeling\n${refusal(document)} ${reason.sentence.trim()}`,
    promise(document, answeredBy),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n')}\n`;
}

function refusal(document: Document): string {
  return joined(
    'De',
    askedQuestions(document),
    'kunnen niet binnen de gebruikelijke termijn van drie weken worden beantwoord.',
  );
}

function promise(document: Document, answeredBy: string | undefined): string {
  const date = answeredBy === undefined ? undefined : writtenDate(answeredBy);
  const who = senders(document.head).length > 1 ? 'wij zenden' : 'ik zend';
  const when = date === undefined ? 'zo spoedig mogelijk' : `zo spoedig mogelijk, en uiterlijk op ${date}`;
  return capitalised(`${who} u de antwoorden ${when}.`);
}
