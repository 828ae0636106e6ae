import { counted } from '../../document/counted.ts';
import { csvOf, type Cell, type Separator } from '../../document/csv.ts';
import type { SheetFinding } from '../dossier.ts';
import { heading, paragraph, type Block } from './block.ts';
import { asideTable, findingTable, type FoundIn } from './findingTables.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { countsNamed, SEVERITY_NAMES } from './severities.ts';

const TITLE = 'Controle van Kamervragen';

/** What the checks found in some documents, as Markdown. */
export function checkedMarkdown(documents: readonly FoundIn[]): string {
  return markdownOf(blocksOf(documents));
}

export function checkedHtml(documents: readonly FoundIn[]): string {
  return htmlOf(TITLE, blocksOf(documents));
}

/** A row for each finding; one that was set aside has its reason. */
export function checkedCsv(documents: readonly FoundIn[], separator: Separator): string {
  const rows: readonly (readonly Cell[])[] = [
    ['document', 'regel', 'kolom', 'vraag', 'ernst', 'melding', 'tekst', 'reden'],
    ...documents.flatMap(({ file, findings, setAside }) => [
      ...findings.map((finding) => [...cellsOf(file, finding), undefined]),
      ...setAside.map((finding) => [...cellsOf(file, finding), finding.aside.reason]),
    ]),
  ];
  return csvOf(rows, separator);
}

function cellsOf(file: string, finding: SheetFinding): readonly Cell[] {
  const { line, column, label, severity, code, message } = finding;
  return [file, line, column, label, SEVERITY_NAMES[severity], code, message];
}

function blocksOf(documents: readonly FoundIn[]): readonly Block[] {
  const count = documents.length;
  const found = countsNamed(documents.flatMap(({ findings }) => findings));
  return [
    heading(1, TITLE),
    paragraph(`${counted(count, 'document', 'documenten')} gecontroleerd. Meldingen: ${found}.`),
    ...documents.flatMap(documentBlocks),
  ];
}

/** Of a document in which nothing was found there is nothing to list. */
function documentBlocks(document: FoundIn): readonly Block[] {
  const tables = [...findingTable([document], placeIn), ...asideTable([document], placeIn)];
  return tables.length === 0 ? [] : [heading(2, document.file), ...tables];
}

function placeIn(_: string, { line, column }: SheetFinding): string {
  return `regel ${line}, kolom ${column}`;
}
