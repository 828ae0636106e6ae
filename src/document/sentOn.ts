import { readDate } from './head/dates.ts';
import type { Document, WrittenDate } from './model.ts';
import { progressOf, saysSomething } from './states.ts';
import { isToTheChamber } from './toTheChamber.ts';

/** `Datum 6 maart 2031` in the letterhead of a ministry, `Den Haag, 6 maart 2031` in a letter as the Kamer prints it. */
const DATELINE = /(?:^|\n)[^\S\n]*(?:Datum:?\s+|(?:Den Haag|’s-Gravenhage|'s-Gravenhage),?\s+)(?=\d)/;
const LONGEST_LETTERHEAD = 3000;
const LONGEST_DATE = 30;

/** Between which days answers can have been sent, as ISO 8601; undefined where one is not known. */
export interface Sending {
  readonly submitted: string | undefined;
  readonly today: string | undefined;
}

/**
 * The day on which the Kamer had the answers: as it is printed above them, or else that of the letter that brings them,
 * where they are finished and it is a day on which they can have been sent.
 */
export function receivedOn(document: Document, sending: Sending): WrittenDate | undefined {
  const { received } = document.head;
  if (received?.iso !== undefined) return received;
  const sent = sentOn(document);
  return sent?.iso !== undefined && canBeSent(sent.iso, sending) ? sent : undefined;
}

/**
 * Whether the Kamer has had the answers, also where no day is known: what bears a number in the Aanhangsel was published,
 * unless it is a draft still, with the number left above it of what it was made from.
 */
export function hasLeft(document: Document, sending: Sending): boolean {
  const isPublished = document.head.annexNumber !== undefined && isFinished(document);
  return isPublished || receivedOn(document, sending) !== undefined;
}

/**
 * The date of the letter that brings answers to the Kamer; nothing where no dated letter stands above them. A draft often
 * has a date already: it says something only once each question is answered and no work note is left.
 */
export function sentOn(document: Document): WrittenDate | undefined {
  const date = letterDate(document);
  return date?.iso !== undefined && isFinished(document) ? date : undefined;
}

/** After the day on which the questions were sent in, which stands above a draft as well, and not later than today. */
export function canBeSent(day: string, { submitted, today }: Sending): boolean {
  return (submitted === undefined || day > submitted) && (today === undefined || day <= today);
}

function letterDate({ text, head }: Document): WrittenDate | undefined {
  const letterhead = text.slice(0, Math.min(LONGEST_LETTERHEAD, Math.max(head.span.end, 1000)));
  if (!isToTheChamber(letterhead)) return undefined;
  const dateline = DATELINE.exec(letterhead);
  if (dateline === null) return undefined;
  const start = dateline.index + dateline[0].length;
  return readDate(letterhead.slice(start, start + LONGEST_DATE), start);
}

function isFinished(document: Document): boolean {
  const { kind, notes, answers } = document;
  if (kind !== 'answers' || notes.some((note) => note.kind === 'work')) return false;
  const { answered, total } = progressOf(document);
  return answered === total && answers.some((answer) => saysSomething(document, answer));
}
