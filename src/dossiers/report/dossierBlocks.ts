import type { Severity } from '../../checks/check.ts';
import type { Label } from '../../document/model.ts';
import { formatLabels } from '../../document/numbers.ts';
import { STATE_NAMES } from '../../document/states.ts';
import { DOSSIER_STATE_NAMES } from '../dossier.ts';
import { heading, table, type Block, type Fact } from './block.ts';
import { DOCUMENT_NAMES } from './documentNames.ts';
import type { ReportedDocument, ReportedDossier } from './report.ts';
import { SEVERITIES, SEVERITY_NAMES, SEVERITY_PLURALS } from './severities.ts';
import { dateText, termText } from './termText.ts';

export function dossierBlocks(dossier: ReportedDossier): readonly Block[] {
  const { id, subject, documents, open, main } = dossier;
  return [
    heading(3, subject === undefined ? id : `${id} – ${subject}`),
    { kind: 'facts', facts: factsOf(dossier) },
    ...table(
      'Documenten',
      ['Document', 'Soort'],
      documents.map(({ file, kind }) => [file, DOCUMENT_NAMES[kind]]),
    ),
    ...table(
      'Vragen zonder antwoord',
      ['Vraag', 'Stand', 'Plaats'],
      open.map(({ label, state, line }) => [label, STATE_NAMES[state], `${main}:${line}`]),
    ),
    ...documentTables(documents),
  ];
}

/** What was found and noted in some documents. */
export function documentTables(documents: readonly ReportedDocument[]): readonly Block[] {
  return [
    ...table(
      'Meldingen',
      ['Plaats', 'Vraag', 'Ernst', 'Melding', 'Bericht'],
      documents.flatMap(({ file, findings }) =>
        findings.map(({ line, column, label, severity, code, message }) => [
          `${file}:${line}:${column}`,
          questionText(label),
          SEVERITY_NAMES[severity],
          code,
          message,
        ]),
      ),
    ),
    ...noteTable('Werknotities', 'Notitie', documents, ({ workNotes }) => workNotes),
    ...noteTable('Overgenomen passages', 'Bron', documents, ({ sources }) => sources),
    ...table(
      'Terzijde gelegd',
      ['Plaats', 'Vraag', 'Melding', 'Bericht', 'Reden'],
      documents.flatMap(({ file, setAside }) =>
        setAside.map(({ line, column, label, code, message, aside }) => [
          `${file}:${line}:${column}`,
          questionText(label),
          code,
          message,
          aside.on === undefined ? aside.reason : `${aside.reason} (${dateText(aside.on)})`,
        ]),
      ),
    ),
  ];
}

function factsOf({
  state,
  members,
  ministries,
  term,
  answered,
  total,
  open,
  documents,
}: ReportedDossier): readonly Fact[] {
  const asked = members.map(({ name, party }) => (party === undefined ? name : `${name} (${party})`));
  const facts: readonly (Fact | undefined)[] = [
    ['Stand', DOSSIER_STATE_NAMES[state]],
    asked.length === 0 ? undefined : ['Gesteld door', asked.join(', ')],
    ministries.length === 0 ? undefined : ['Ministerie', ministries.join('; ')],
    term && ['Ingezonden', dateText(term.submitted)],
    term && [
      'Termijn',
      `tot en met ${dateText(term.end)}${term.postponed ? ', na uitstel' : ''}; ${termText(term)}`,
    ],
    total === 0
      ? undefined
      : ['Beantwoord', `${answered} van ${total}${openText(open.map(({ label }) => label))}`],
    ['Meldingen', findingsText(documents)],
  ];
  return facts.filter((fact) => fact !== undefined);
}

function openText(labels: readonly Label[]): string {
  return labels.length === 0 ? '' : `; open: ${formatLabels(labels)}`;
}

/** `2 fouten, 1 waarschuwing`. */
function findingsText(documents: readonly ReportedDocument[]): string {
  const findings = documents.flatMap((document) => document.findings);
  const named = SEVERITIES.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [countNamed(length, severity)];
  });
  return named.length === 0 ? 'geen' : named.join(', ');
}

function countNamed(count: number, severity: Severity): string {
  return `${count} ${count === 1 ? SEVERITY_NAMES[severity] : SEVERITY_PLURALS[severity]}`;
}

function noteTable(
  caption: string,
  column: string,
  documents: readonly ReportedDocument[],
  notesOf: (document: ReportedDocument) => ReportedDocument['workNotes'],
): readonly Block[] {
  const rows = documents.flatMap((document) =>
    notesOf(document).map(({ words, line, label }) => [
      `${document.file}:${line}`,
      questionText(label),
      words,
    ]),
  );
  return table(caption, ['Plaats', 'Vraag', column], rows);
}

function questionText(label: Label | undefined): string {
  return label ?? '';
}
