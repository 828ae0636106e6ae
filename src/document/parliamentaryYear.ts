/**
 * The parliamentary year that a day falls in, as `2024-2025`. It begins on Prinsjesdag, the third Tuesday of
 * September. None where the day is not written as ISO 8601.
 */
export function parliamentaryYear(iso: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const begun = month > 9 || (month === 9 && day >= prinsjesdag(year));
  return begun ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

/** The day in September of the third Tuesday: 15 when the month begins on a Tuesday, 21 when on a Wednesday. */
function prinsjesdag(year: number): number {
  const tuesday = 2;
  return 15 + ((tuesday - weekdayOfFirstOfSeptember(year) + 7) % 7);
}

/** Sunday is 0. By Sakamoto's rule, whose number for September is 4. */
function weekdayOfFirstOfSeptember(year: number): number {
  return (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + 4 + 1) % 7;
}
