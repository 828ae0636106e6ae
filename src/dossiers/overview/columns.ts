import { UNKNOWN_MINISTRY } from '../arranging/facets.ts';
import { DOSSIER_STATE_NAMES, DOSSIER_STATES } from '../dossier.ts';
import type { OverviewRow } from './overview.ts';
import { findingsIn, shortDate } from './words.ts';

/** A column of the table under the picture, wherever that is shown. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly kind: 'text' | 'figure';
  readonly text: (row: OverviewRow) => string;
  /** What it is sorted by; what has nothing comes last. */
  readonly value: (row: OverviewRow) => string | number | undefined;
}

export const COLUMNS: readonly Column[] = [
  {
    name: 'state',
    title: 'Stand',
    kind: 'text',
    text: ({ state }) => DOSSIER_STATE_NAMES[state],
    value: ({ state }) => DOSSIER_STATES.indexOf(state),
  },
  textual('subject', 'Onderwerp', ({ subject }) => subject),
  textual('members', 'Leden', ({ members }) => members.join(', ')),
  textual('ministry', 'Ministerie', ({ ministries }) => ministries.join('; ') || UNKNOWN_MINISTRY),
  {
    name: 'answers',
    title: 'Vragen',
    kind: 'figure',
    text: ({ answeredQuestions, questions }) => `${answeredQuestions}/${questions}`,
    value: ({ answeredQuestions, questions }) =>
      questions === 0 ? undefined : answeredQuestions / questions,
  },
  dated('submitted', 'Ingezonden', ({ submitted }) => submitted),
  dated('end', 'Termijn', ({ end }) => end),
  dated('answered', 'Antwoord', ({ answered }) => answered),
  figured('days', 'Dagen', ({ days }) => days),
  {
    name: 'left',
    title: 'Rest',
    kind: 'text',
    text: ({ left }) => left,
    value: ({ days, termDays }) =>
      days === undefined || termDays === undefined ? undefined : termDays - days,
  },
  textual('particulars', 'Bijzonderheden', ({ particulars }) => particulars),
  {
    name: 'findings',
    title: 'Meldingen',
    kind: 'text',
    text: ({ findings }) => findingsIn(findings),
    // One error outweighs all warnings.
    value: ({ findings: { errors, warnings, remarks } }) => (errors * 10_000 + warnings) * 10_000 + remarks,
  },
  figured('notes', 'Notities', ({ workNotes }) => workNotes),
  textual('file', 'Bestand', ({ place }) => place),
];

function textual(name: string, title: string, text: (row: OverviewRow) => string): Column {
  return { name, title, kind: 'text', text, value: (row) => text(row).toLowerCase() || undefined };
}

function dated(name: string, title: string, date: (row: OverviewRow) => string | undefined): Column {
  return { name, title, kind: 'figure', text: (row) => shortDate(date(row)), value: date };
}

function figured(name: string, title: string, figure: (row: OverviewRow) => number | undefined): Column {
  return { name, title, kind: 'figure', text: (row) => String(figure(row) ?? ''), value: figure };
}
