import { readDate } from './head/dates.ts';
import type { Document } from './model.ts';

const TO_THE_CHAMBER = /Aan\s+de\s+voorzitter\s+van\s+de\s+(?:Tweede|Eerste)\s+Kamer/i;
/** `Datum 6 maart 2031` in the letterhead of a ministry, `Den Haag, 6 maart 2031` in a letter as the Kamer prints it. */
const DATELINE = /(?:^|\n)[^\S\n]*(?:Datum:?\s+|(?:Den Haag|’s-Gravenhage|'s-Gravenhage),?\s+)(?=\d)/;
const LONGEST_LETTERHEAD = 3000;
const LONGEST_DATE = 30;

/** The day of the letter that brings answers or a notice to the Kamer, as ISO 8601; nothing where no dated letter stands above them. */
export function sentOn({ text, head }: Document): string | undefined {
  const letterhead = text.slice(0, Math.min(LONGEST_LETTERHEAD, Math.max(head.span.end, 1000)));
  if (!TO_THE_CHAMBER.test(letterhead)) return undefined;
  const dateline = DATELINE.exec(letterhead);
  if (dateline === null) return undefined;
  const start = dateline.index + dateline[0].length;
  return readDate(letterhead.slice(start, start + LONGEST_DATE), start).iso;
}
