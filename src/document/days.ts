export const MONTHS: readonly string[] = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december',
]; // prettier-ignore

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a text is a real date as ISO 8601 writes it: `2025-02-29` is none. */
export function isIsoDate(text: string): boolean {
  return readDay(text) !== undefined;
}

/** The date so many days later, or earlier for a number below 0; nothing for what is no date. */
export function daysAfter(iso: string, days: number): string | undefined {
  const start = readDay(iso);
  if (start === undefined) return undefined;
  let { year, month } = start;
  let day = start.day + days;
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year--;
    day += monthLength(year, month);
  }
  while (day > monthLength(year, month)) {
    day -= monthLength(year, month);
    month = (month % 12) + 1;
    if (month === 1) year++;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The same day so many months later, or the last of that month; nothing for what is no date. */
export function monthsAfter(iso: string, months: number): string | undefined {
  const start = readDay(iso);
  if (start === undefined) return undefined;
  const count = start.month - 1 + months;
  const [year, month] = [start.year + Math.floor(count / 12), (count % 12) + 1];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(start.day, monthLength(year, month)), 2)}`;
}

/** The days from one date to another; less than 0 where the other is earlier. Nothing where one of them is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [readDay(from), readDay(to)];
  return start && end && dayNumber(end) - dayNumber(start);
}

/** The day of the week: 1 for Monday to 7 for Sunday; nothing for what is no date. */
export function weekdayOf(iso: string): number | undefined {
  const sinceMonday = daysBetween('0001-01-01', iso);
  return sinceMonday === undefined ? undefined : (((sinceMonday % 7) + 7) % 7) + 1;
}

/** As a text writes it: `21 augustus 2025`. */
export function writtenDate(iso: string): string | undefined {
  const day = readDay(iso);
  return day && `${day.day} ${MONTHS[day.month - 1] ?? ''} ${day.year}`;
}

/** As a text writes it, or as it is given where it is no date. */
export function dateText(iso: string): string {
  return writtenDate(iso) ?? iso;
}

function readDay(iso: string): Day | undefined {
  const match = ISO.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  return { year, month, day };
}

/** Days since 1 March of the year 0: leap days come last in such a year. */
function dayNumber({ year, month, day }: Day): number {
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + day - 1;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
