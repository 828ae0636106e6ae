import type { Document } from '../../../document/model.ts';
import type { Letter, NotesOption } from '../../../exchange/letter/letter.ts';
import { letterOf } from '../../../exchange/letter/letterOf.ts';

/** The letter of a document, dated today (ISO 8601) unless its own letterhead has a date. */
export function letterToday(document: Document, notes: NotesOption, today: string): Letter {
  const letter = letterOf(document, { notes });
  const isDated = letter.cover?.details.some(({ label }) => label === 'Datum') === true;
  return isDated ? letter : letterOf(document, { notes, date: today });
}
