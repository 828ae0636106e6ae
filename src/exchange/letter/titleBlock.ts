import { dateText, writtenDate } from '../../document/days.ts';
import { readDate } from '../../document/head/dates.ts';
import type { Document } from '../../document/model.ts';
import { listed } from '../../document/officials.ts';
import type { Detail } from './letter.ts';
import { askedAbout, capitalised, joined, officeIn, ownSubject, senders, submittedOn } from './wording.ts';

/** To whom every letter of a ministry to the Kamer goes. */
export const KAMER: readonly string[] = [
  'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
  'Postbus 20018',
  '2500 EA Den Haag',
];

export interface TitleBlockOptions {
  /** The day of sending, as ISO 8601; else the one that the document's own letterhead has. */
  readonly date?: string;
  /** `Ons kenmerk`; else that of the document's own letterhead. */
  readonly ourReference?: string;
}

/** The lines beside the address: from whom, when, about what, and the references. What is not known is left out. */
export function detailsOf(
  document: Document,
  subject: string,
  options: TitleBlockOptions,
): readonly Detail[] {
  const { head, kind } = document;
  const offices = senders(head).map((official) => officeIn(document, official));
  const isReply = kind !== 'letter';
  return [
    detail('Van', offices.length === 0 ? undefined : capitalised(listed(offices))),
    detail('Datum', dateOf(document, options)),
    detail('Betreft', subject),
    detail('Ons kenmerk', options.ourReference ?? ownReference(document)),
    detail('Uw kenmerk', isReply ? head.questionNumber?.text : undefined),
    detail('Uw brief van', isReply ? submittedOn(head) : undefined),
  ].flat();
}

/** What a letter about questions is about. */
export function subjectOf(document: Document): string {
  const { kind } = document;
  const own = ownSubject(document);
  if (own !== undefined) return own;
  const about = askedAbout(document);
  const what = kind === 'postponement' ? 'Uitstel beantwoording Kamervragen' : 'Beantwoording Kamervragen';
  return joined(what, about && `over ${about}`);
}

function detail(label: string, value: string | undefined): readonly Detail[] {
  return value === undefined || value === '' ? [] : [{ label, value }];
}

/** A letterhead is at the top; further on such words are about something else. */
const LONGEST_LETTERHEAD = 3000;
const LONGEST_DATE = 30;
const DATELINE = /(?:^|\n)[ \t]*(?:Datum:?|Den Haag,?|[’']s-Gravenhage,?)\s+(?=\d)/g;
const REFERENCE = /(?:^|\n)[ \t]*Ons kenmerk:?[ \t]*(?:\r?\n)?[ \t]*(\S[^\n]{0,60})/g;
const NEXT_LABEL = /^(?:Uw (?:kenmerk|brief)|Datum|Onderwerp|Betreft|Bijlagen?)\b/;

/** A letterhead above the questions as they were sent in has their date, not ours. */
function dateOf({ text, head }: Document, { date }: TitleBlockOptions): string | undefined {
  if (date !== undefined) return dateText(date);
  const letterhead = text.slice(0, LONGEST_LETTERHEAD);
  const iso = [...letterhead.matchAll(DATELINE)]
    .map(({ index, 0: { length } }) => index + length)
    .map((start) => readDate(letterhead.slice(start, start + LONGEST_DATE), start).iso)
    .find((found) => found !== undefined && found !== head.submitted?.iso);
  return iso === undefined ? undefined : writtenDate(iso);
}

function ownReference({ text, head }: Document): string | undefined {
  const letterhead = text.slice(0, Math.min(head.span.end, LONGEST_LETTERHEAD));
  return [...letterhead.matchAll(REFERENCE)]
    .map((match) => (match[1] ?? '').trim().replace(/\s+/g, ' '))
    .find((found) => !NEXT_LABEL.test(found) && found.replace(/ /g, '') !== head.questionNumber?.text);
}
