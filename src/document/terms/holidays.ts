import { daysAfter, weekdayOf } from '../days.ts';

/**
 * The official holidays of a year, as ISO 8601, in order: those of article 3 of the Algemene termijnenwet. Good Friday is
 * none, but counts as one there. Days that a royal decree adds for one year are not among them.
 */
export function holidaysOf(year: number): readonly string[] {
  const easter = easterOf(year);
  const afterMarch = (days: number): string => daysAfter(`${written(year)}-03-01`, days) ?? '';
  return [
    `${written(year)}-01-01`,
    afterMarch(easter - 2),
    afterMarch(easter + 1),
    kingsDay(year),
    `${written(year)}-05-05`,
    afterMarch(easter + 39),
    afterMarch(easter + 50),
    `${written(year)}-12-25`,
    `${written(year)}-12-26`,
  ].sort();
}

/** The first day from a day on that is no Saturday, Sunday or official holiday (Algemene termijnenwet, article 1 and 3). ISO 8601; what is no date comes back as it is. */
export function workdayFrom(iso: string): string {
  let day = iso;
  while (isFree(day)) day = daysAfter(day, 1) ?? day;
  return day;
}

function isFree(iso: string): boolean {
  const weekday = weekdayOf(iso);
  return weekday !== undefined && (weekday > 5 || holidaysOf(Number(iso.slice(0, 4))).includes(iso));
}

/** The day on which the King's birthday is kept, until 2013 that of the Queen; the day before where it is a Sunday. */
function kingsDay(year: number): string {
  const day = year >= 2014 ? 27 : 30;
  const moved = weekdayOf(`${written(year)}-04-${day}`) === 7 ? 1 : 0;
  return `${written(year)}-04-${day - moved}`;
}

/**
 * Easter Sunday in days from 1 March on, as the Church reckons it: the first Sunday after the full moon on or after 21
 * March. Moons repeat every 19 years, with a correction every century (the Gregorian computus).
 */
function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (skippedLeapDays - moonShift + 19 * (year % 19) + 15) % 30;
  // Two places in the table are a day earlier, so that a cycle has no full moon twice on one date.
  const fullMoon = epact - (epact === 29 || (epact === 28 && year % 19 > 10) ? 1 : 0) + 20;
  const weekday = weekdayOf(daysAfter(`${written(year)}-03-01`, fullMoon) ?? '') ?? 7;
  return fullMoon + 7 - (weekday % 7);
}

function written(year: number): string {
  return String(year).padStart(4, '0');
}
