import { counted } from '../../document/counted.ts';
import { dateText } from '../../document/days.ts';
import { DOSSIER_STATE_NAMES, type DossierState, type DossierTerm } from '../dossier.ts';
import { daysPastPromise } from '../term.ts';
import { promisedWords } from '../termWords.ts';
import { heading, paragraph, table, type Block, type Cell, type Link } from './block.ts';
import { contentsOf, dossierAnchor, PARTS, stateAnchor } from './contents.ts';
import { documentTables, dossierBlocks } from './dossierBlocks.ts';
import type { Report, ReportedDossier } from './report.ts';
import { countsNamed, SEVERITY_NAMES } from './severities.ts';
import { termText } from './termText.ts';
import type { Totals } from './totals.ts';
import { figuresOf, ministryName, NOTHING_ANSWERED, onlyNoticeOf } from '../totals/words.ts';

/** A report as a person reads it: a cover with totals, and then each dossier. */
export function blocksOf(report: Report): readonly Block[] {
  const { today, totals, dossiers, others } = report;
  return [
    heading(1, 'Controlerapport Kamervragen'),
    paragraph(
      `Stand op ${dateText(today)}: ${counted(totals.dossiers, 'dossier', 'dossiers')} in ${counted(totals.documents, 'document', 'documenten')}. ${attentionText(totals)}`,
    ),
    contentsOf(report),
    partHeading(PARTS.summary),
    ...attentionTable(dossiers),
    ...coverTables(totals),
    ...(dossiers.length === 0 ? [] : [partHeading(PARTS.dossiers), ...dossiers.flatMap(dossierBlocks)]),
    ...(others.length === 0
      ? []
      : [
          partHeading(PARTS.others),
          ...table(
            'Documenten',
            ['Document'],
            others.map(({ file }) => [file]),
          ),
          ...documentTables(others),
        ]),
  ];
}

function partHeading({ text, to }: Link): Block {
  return heading(2, text, to);
}

function coverTables(totals: Totals): readonly Block[] {
  return [
    ...table(
      'Dossiers naar stand',
      ['Stand', 'Aantal'],
      totals.states.map(({ state, count }) => [stateCell(state, count), count]),
    ),
    ...speedBlocks(totals),
    ...table(
      'Notities en overgenomen passages',
      ['Wat', 'Aantal'],
      [
        ['werknotities', totals.workNotes],
        ['overgenomen passages', totals.sources],
      ],
    ),
    ...table(
      'Dossiers naar ministerie',
      ['Ministerie', 'Aantal'],
      totals.ministries.map((one) => [ministryName(one), one.count]),
    ),
    ...table(
      'Meldingen',
      ['Melding', 'Ernst', 'Aantal'],
      totals.findings.map(({ code, severity, count }) => [code, SEVERITY_NAMES[severity], count]),
    ),
    ...table(
      'Terzijde gelegde meldingen',
      ['Reden', 'Aantal'],
      totals.setAside.map(({ name, count }) => [name, count]),
    ),
  ];
}

/** To the dossiers of that state in the contents. */
function stateCell(state: DossierState, count: number): Cell {
  const text = DOSSIER_STATE_NAMES[state];
  return count === 0 ? text : { text, to: stateAnchor(state) };
}

function speedBlocks({ speed, onlyNotice }: Totals): readonly Block[] {
  const figures = figuresOf(speed);
  return [
    ...(figures.length === 0
      ? [paragraph(NOTHING_ANSWERED)]
      : table(
          'Hoe snel beantwoord',
          ['Wat', 'Uitkomst'],
          figures.map(({ name, value }) => [name, value]),
        )),
    ...(onlyNotice === 0 ? [] : [paragraph(onlyNoticeOf(onlyNotice))]),
  ];
}

/** The most urgent first; what has no term comes last. */
function attentionTable(dossiers: readonly ReportedDossier[]): readonly Block[] {
  const needed = dossiers
    .filter(({ attention }) => attention === 'needed')
    .sort((one, other) => urgency(one) - urgency(other));
  return table(
    PARTS.attention.text,
    ['Dossier', 'Onderwerp', 'Stand', 'Termijn', 'Beantwoord', 'Meldingen'],
    needed.map(({ id, subject, state, term, answered, total, documents }) => [
      { text: id, to: dossierAnchor({ id }) },
      subject ?? '',
      DOSSIER_STATE_NAMES[state],
      term === undefined ? '' : urgentText(term),
      total === 0 ? '' : `${answered} van ${total}`,
      countsNamed(documents.flatMap(({ findings }) => findings)),
    ]),
    PARTS.attention.to,
  );
}

/** A promised day that has gone by is why someone should look, however long the term still is. */
function urgentText(term: DossierTerm): string {
  const isPast = daysPastPromise(term) !== undefined;
  return isPast ? `${termText(term)}; ${promisedWords(term)}` : termText(term);
}

/** Days until the end; an answered set is not urgent any more. */
function urgency({ term }: ReportedDossier): number {
  return term === undefined || term.answered !== undefined ? Number.MAX_SAFE_INTEGER : term.daysLeft;
}

function attentionText({ attention }: Totals): string {
  if (attention === 0) return 'Geen dossier vraagt nu aandacht.';
  return attention === 1 ? '1 dossier vraagt nu aandacht.' : `${attention} dossiers vragen nu aandacht.`;
}
