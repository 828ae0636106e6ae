import { counted } from '../../document/counted.ts';
import { UNKNOWN_MINISTRY } from '../arranging/facets.ts';
import type { Speed } from './speed.ts';
import type { MinistryCount } from './tally.ts';

export interface Figure {
  readonly value: string;
  readonly name: string;
}

/** How soon sets were answered, as figures with what they are; none where nothing was. */
export function figuresOf({ answered, inTime, medianDays, averageDays, within }: Speed): readonly Figure[] {
  if (medianDays === undefined || averageDays === undefined) return [];
  const of = answered === 1 ? 'van 1 beantwoorde set' : `van ${answered} beantwoorde sets`;
  const share = (count: number, name: string): Figure => ({
    value: `${Math.round((count / answered) * 100)}%`,
    name: `${name}, ${of}`,
  });
  return [
    { value: decimal(medianDays), name: 'dagen tot het antwoord (mediaan)' },
    { value: decimal(averageDays), name: 'dagen tot het antwoord (gemiddeld)' },
    share(inTime, 'op tijd beantwoord'),
    ...within.map(({ days, count }) => share(count, `binnen ${counted(days, 'dag', 'dagen')}`)),
  ];
}

export const NOTHING_ANSWERED = 'Er is nog geen set beantwoord waarvan beide data bekend zijn.';

/** Says how sets count of which the answer is not known; nothing where there are none. */
export function onlyNoticeOf(onlyNotice: number): string {
  if (onlyNotice === 0) return '';
  return onlyNotice === 1
    ? 'Van 1 dossier is alleen een mededeling van uitstel bekend; het telt als niet beantwoord.'
    : `Van ${onlyNotice} dossiers is alleen een mededeling van uitstel bekend; die tellen als niet beantwoord.`;
}

export function ministryName({ ministry }: Pick<MinistryCount, 'ministry'>): string {
  return ministry === '' ? UNKNOWN_MINISTRY : ministry;
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
