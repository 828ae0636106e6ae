import { dateText } from '../../document/days.ts';
import type { Place } from '../hit.ts';
import { yearsBetween } from './age.ts';
import { findingsIn } from './findings.ts';
import type { Finding, Sign } from './sign.ts';

export interface DatingSettings {
  /** An answer that is this many years old is told of. */
  readonly oldAfterYears: number;
}

/**
 * What of an earlier answer may be out of date: first what is about all of it, then what is in its text, in order.
 * `today` is an ISO 8601 date, `newer` a later answer to a question much like its own.
 */
export function signsOf(
  { document, entry }: Place,
  newer: Place | undefined,
  today: string,
  settings: DatingSettings,
): readonly Sign[] {
  const given = document.answered;
  return [
    ...oldSigns(given, today, settings),
    ...newerSigns(newer),
    ...findingsIn(entry.answer).map(({ kind, text, start, end }) => ({
      kind,
      span: { start, end },
      sentence: sentenceFor(kind, text, given),
    })),
  ];
}

function oldSigns(given: string | undefined, today: string, settings: DatingSettings): readonly Sign[] {
  const years = given === undefined ? 0 : yearsBetween(given, today);
  if (given === undefined || years < settings.oldAfterYears) return [];
  const sentence = `Dit antwoord is ${years} jaar oud (${dateText(given)}). Ga na of het nog klopt.`;
  return [{ kind: 'old', span: undefined, sentence }];
}

function newerSigns(newer: Place | undefined): readonly Sign[] {
  if (newer === undefined) return [];
  const sentence = `Er is een nieuwer antwoord op een vraag die hier veel op lijkt: ${newer.entry.label}.`;
  return [{ kind: 'newer', span: undefined, sentence }];
}

function sentenceFor(kind: Finding['kind'], text: string, given: string | undefined): string {
  switch (kind) {
    case 'time':
      return given === undefined
        ? `‘${text}’ gold toen dit antwoord werd gegeven.`
        : `‘${text}’ gold toen dit antwoord werd gegeven: ${dateText(given)}.`;
    case 'office':
      return `‘${text}’ gaat over wie toen in functie was.`;
    case 'amount':
      return `Ga na of het bedrag ‘${text}’ nog klopt.`;
    case 'date':
      return `Ga na of de datum of het jaar ‘${text}’ nog klopt.`;
    case 'count':
      return `Ga na of het getal ‘${text}’ nog klopt.`;
    case 'name':
      return `Ga na of de naam ‘${text}’ nog klopt.`;
  }
}
