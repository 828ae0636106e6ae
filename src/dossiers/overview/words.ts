import { counted } from '../../document/counted.ts';
import { dateText, daysBetween } from '../../document/days.ts';
import { DOSSIER_STATE_NAMES } from '../dossier.ts';
import type { Mark } from './drawing.ts';
import type { FindingCounts, Overview, OverviewRow } from './overview.ts';
import { inDays } from './row.ts';

/** The first so many are drawn where there is no room for all. */
export const DRAWN_AT_FIRST = 60;

/** `Stand op 4 maart 2031: 32 dossiers`. */
export function subtitleOf({ today, rows }: Overview): string {
  return `Stand op ${dateText(today)}: ${counted(rows.length, 'dossier', 'dossiers')}`;
}

/** `04-03-2031`: for a column. */
export function shortDate(iso: string | undefined): string {
  return iso === undefined ? '' : iso.split('-').reverse().join('-');
}

/** `34 dagen open`, `in 19 dagen`. */
export function lengthOf({ days, answered }: OverviewRow): string {
  if (days === undefined) return '';
  return answered === undefined ? `${inDays(days)} open` : `in ${inDays(days)}`;
}

/** All that its bar says. */
export function spokenOf(row: OverviewRow): string {
  const submitted = row.submitted && `ingezonden op ${dateText(row.submitted)}`;
  const length =
    row.days !== undefined &&
    (row.answered === undefined
      ? `na ${inDays(row.days)} nog niet beantwoord`
      : `beantwoord na ${inDays(row.days)}`);
  return [`${row.subject}: ${DOSSIER_STATE_NAMES[row.state]}`, submitted, length, row.left, row.particulars]
    .filter(Boolean)
    .join(', ');
}

/** Less than 0 is late; until today, or until the day of the answer. */
export function daysLeftOf({ end, answered }: OverviewRow, today: string): number | undefined {
  return end === undefined ? undefined : daysBetween(answered ?? today, end);
}

export const TITLE = 'Overzicht van dossiers';

/** Under the subject of a bar: `te laat · 2/5 beantwoord · Van Dijk (SGP) · Infrastructuur en Waterstaat`. */
export function metaOf(row: OverviewRow): string {
  const { state, answeredQuestions, questions, members, ministries, particulars } = row;
  const answers = questions === 0 ? '' : `${answeredQuestions}/${questions} beantwoord`;
  return [DOSSIER_STATE_NAMES[state], answers, members.join(', '), ministries.join('; '), particulars]
    .filter((one) => one !== '')
    .join(' · ');
}

/** Whether it is to be seen at once that it is too late: nothing can be done about what was answered. */
export function isOverdue({ days, termDays, answered }: OverviewRow): boolean {
  return answered === undefined && days !== undefined && termDays !== undefined && days > termDays;
}

export function captionOf(marks: readonly Mark[]): string {
  const terms = marks.filter(({ kind }) => kind === 'term').map(({ days }) => inDays(days));
  return `Dagen sinds de inzending, tegen de termijn van ${terms.join(' en, na uitstel, ')}. Wat te laat is staat bovenaan.`;
}

/** Why the picture has fewer rows than the table. */
export function undatedOf(undated: number): string {
  if (undated === 0) return '';
  return undated === 1
    ? '1 dossier heeft geen bruikbare datum van inzending of antwoord en staat alleen in de tabel.'
    : `${undated} dossiers hebben geen bruikbare datum van inzending of antwoord en staan alleen in de tabel.`;
}

/** `2 fouten, 1 waarschuwing`; nothing where there are none. */
export function findingsIn({ errors, warnings, remarks }: FindingCounts): string {
  return [
    errors > 0 && counted(errors, 'fout', 'fouten'),
    warnings > 0 && counted(warnings, 'waarschuwing', 'waarschuwingen'),
    remarks > 0 && counted(remarks, 'opmerking', 'opmerkingen'),
  ]
    .filter(Boolean)
    .join(', ');
}
