import { dateText } from '../../document/days.ts';
import { personName } from '../../document/personName.ts';
import type { Label } from '../../document/model.ts';
import { formatLabels } from '../../document/numbers.ts';
import { STATE_NAMES } from '../../document/states.ts';
import { DOSSIER_STATE_NAMES } from '../dossier.ts';
import { heading, table, type Block, type Fact } from './block.ts';
import { resemblanceWords } from '../resemblance.ts';
import { dossierAnchor, titleOf } from './contents.ts';
import { DOCUMENT_NAMES } from './documentNames.ts';
import type { ReportedDocument, ReportedDossier } from './report.ts';
import { labelOf, notedIn } from './misfitWords.ts';
import { asideTable, findingTable, questionText, wholePlace } from './findingTables.ts';
import { countsNamed } from './severities.ts';
import { postponementWords } from '../termWords.ts';
import { termText } from './termText.ts';

export function dossierBlocks(dossier: ReportedDossier): readonly Block[] {
  const { documents, open, main } = dossier;
  return [
    heading(3, titleOf(dossier), dossierAnchor(dossier)),
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
    ...findingTable(documents, wholePlace),
    ...noteTable('Werknotities', 'Notitie', documents, ({ workNotes }) => workNotes),
    ...noteTable('Overgenomen passages', 'Bron', documents, ({ sources }) => sources),
    ...asideTable(documents, wholePlace),
    ...misfitTable(documents),
  ];
}

/** What a reviewer noted in a dossier's file that does nothing any more. */
function misfitTable(documents: readonly ReportedDocument[]): readonly Block[] {
  return table(
    'Past nergens meer bij',
    ['Document', 'Vraag', 'Genoteerd', 'Bericht'],
    documents.flatMap(({ file, misfits }) =>
      misfits.map((misfit) => [file, questionText(labelOf(misfit)), notedIn(misfit), misfit.message]),
    ),
  );
}

function factsOf({
  state,
  members,
  ministries,
  term,
  submitted,
  whyNoTerm = '',
  answered,
  total,
  open,
  documents,
  resembles,
}: ReportedDossier): readonly Fact[] {
  const asked = members.map(personName);
  const day = term?.submitted ?? submitted;
  const more = term === undefined ? '' : postponementWords(term);
  const facts: readonly (Fact | undefined)[] = [
    ['Stand', DOSSIER_STATE_NAMES[state]],
    asked.length === 0 ? undefined : ['Gesteld door', asked.join(', ')],
    ministries.length === 0 ? undefined : ['Ministerie', ministries.join('; ')],
    day === undefined ? undefined : ['Ingezonden', dateText(day)],
    term === undefined
      ? ['Termijn', whyNoTerm]
      : [
          'Termijn',
          `tot en met ${dateText(term.end)}${term.postponed ? ', na uitstel' : ''}; ${termText(term)}`,
        ],
    more === '' ? undefined : ['Uitstel', more],
    total === 0
      ? undefined
      : ['Beantwoord', `${answered} van ${total}${openText(open.map(({ label }) => label))}`],
    resembles.length === 0 ? undefined : ['Lijkt te horen bij', resembles.map(resemblanceWords).join('; ')],
    ['Meldingen', countsNamed(documents.flatMap(({ findings }) => findings))],
  ];
  return facts.filter((fact) => fact !== undefined);
}

function openText(labels: readonly Label[]): string {
  return labels.length === 0 ? '' : `; open: ${formatLabels(labels)}`;
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
