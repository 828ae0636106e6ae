import { personName } from '../../document/personName.ts';
import { csvOf, type Cell, type Separator } from '../../document/csv.ts';
import { STATE_NAMES } from '../../document/states.ts';
import { DOSSIER_STATE_NAMES, type DossierTerm } from '../dossier.ts';
import { resemblanceWords } from '../resemblance.ts';
import type { Report, ReportedDocument, ReportedDossier } from './report.ts';
import { labelOf, notedIn } from './misfitWords.ts';
import { SEVERITY_NAMES } from './severities.ts';

type Row = readonly Cell[];

const DOSSIER_COLUMNS = [
  ...['dossier', 'stand', 'onderwerp', 'gesteld door', 'ministerie', 'ingezonden', 'einde termijn', 'beantwoord op'],
  ...['dagen over', 'uitgesteld', 'toegezegd', 'beantwoorde vragen', 'vragen', 'lijkt te horen bij'],
]; // prettier-ignore
const ITEM_COLUMNS = ['soort', 'document', 'regel', 'kolom', 'vraag', 'ernst', 'melding', 'tekst', 'reden'];

/**
 * A report as a table: a row for each dossier, and under it one for each of its open questions, findings,
 * notes, sources, findings that were set aside, and what was noted and fits nothing any more, which has what the dossier says before it. What belongs to no dossier
 * stands last.
 */
export function reportCsv({ dossiers, others }: Report, separator: Separator): string {
  const none: Row = DOSSIER_COLUMNS.map(() => undefined);
  const rows: readonly Row[] = [
    [...DOSSIER_COLUMNS, ...ITEM_COLUMNS],
    ...dossiers.flatMap((dossier) => itemsOf(dossier).map((item) => [...cellsOf(dossier), ...item])),
    ...others.flatMap(documentItems).map((item) => [...none, ...item]),
  ];
  return csvOf(rows, separator);
}

function cellsOf({
  id,
  state,
  subject,
  members,
  ministries,
  term,
  submitted,
  answered,
  total,
  resembles,
}: ReportedDossier): Row {
  return [
    ...[id, DOSSIER_STATE_NAMES[state], subject],
    members.map(personName).join('; '),
    ministries.join('; '),
    ...[term?.submitted ?? submitted, term?.end, term?.answered, term?.daysLeft],
    ...[term && postponedText(term), term?.promised],
    ...[answered, total, resembles.map(resemblanceWords).join('; ') || undefined],
  ];
}

function postponedText({ postponed, postponements }: DossierTerm): string {
  if (postponements !== undefined) return `ja, ${postponements} keer`;
  return postponed ? 'ja' : 'nee';
}

function itemsOf(dossier: ReportedDossier): readonly Row[] {
  const { main, open, documents } = dossier;
  return [
    item('dossier', main, {}),
    ...open.map(({ label, state, line }) =>
      item('open vraag', main, { line, label, text: STATE_NAMES[state] }),
    ),
    ...documents.flatMap(documentItems),
  ];
}

function documentItems(document: ReportedDocument): readonly Row[] {
  const { file, findings, workNotes, sources, setAside, misfits } = document;
  return [
    ...findings.map((finding) => item('melding', file, { ...finding, text: finding.message })),
    ...workNotes.map((note) => item('werknotitie', file, { ...note, text: note.words })),
    ...sources.map((note) => item('overgenomen passage', file, { ...note, text: note.words })),
    ...setAside.map((finding) =>
      item('terzijde gelegd', file, { ...finding, text: finding.message, reason: finding.aside.reason }),
    ),
    ...misfits.map((misfit) =>
      item('past nergens meer bij', file, {
        label: labelOf(misfit),
        text: misfit.message,
        reason: notedIn(misfit),
      }),
    ),
  ];
}

interface Item {
  readonly line?: number;
  readonly column?: number;
  readonly label?: string | undefined;
  readonly severity?: keyof typeof SEVERITY_NAMES;
  readonly code?: string;
  readonly text?: string;
  readonly reason?: string;
}

function item(kind: string, file: string, { line, column, label, severity, code, text, reason }: Item): Row {
  return [kind, file, line, column, label, severity && SEVERITY_NAMES[severity], code, text, reason];
}
