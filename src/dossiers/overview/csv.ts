import { csvOf, type Cell, type Separator } from '../../document/csv.ts';
import { DOSSIER_STATE_NAMES } from '../dossier.ts';
import type { Overview, OverviewRow } from './overview.ts';
import { daysLeftOf } from './words.ts';

type Field = readonly [title: string, value: (row: OverviewRow, today: string) => Cell];

const FIELDS: readonly Field[] = [
  ['stand', ({ state }) => DOSSIER_STATE_NAMES[state]],
  ['onderwerp', ({ subject }) => subject],
  ['leden', ({ members }) => members.join('; ')],
  ['ministeries', ({ ministries }) => ministries.join('; ')],
  ['beantwoorde vragen', ({ answeredQuestions }) => answeredQuestions],
  ['vragen', ({ questions }) => questions],
  ['ingezonden', ({ submitted }) => submitted],
  ['termijn', ({ end }) => end],
  ['antwoord', ({ answered }) => answered],
  ['dagen', ({ days }) => days],
  ['dagen over', daysLeftOf],
  ['bijzonderheden', ({ particulars }) => particulars],
  ['fouten', ({ findings }) => findings.errors],
  ['waarschuwingen', ({ findings }) => findings.warnings],
  ['opmerkingen', ({ findings }) => findings.remarks],
  ['werknotities', ({ workNotes }) => workNotes],
  ['bestand', ({ place }) => place],
];

/** The overview for a spreadsheet: a row per dossier, days as ISO 8601. */
export function overviewCsv({ rows, today }: Overview, separator: Separator): string {
  const values = rows.map((row) => FIELDS.map(([, value]) => value(row, today)));
  return csvOf([FIELDS.map(([title]) => title), ...values], separator);
}
