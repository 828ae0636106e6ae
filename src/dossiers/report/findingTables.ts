import { dateText } from '../../document/days.ts';
import type { Label } from '../../document/model.ts';
import type { SheetFinding } from '../dossier.ts';
import { table, type Block } from './block.ts';
import type { ReportedDocument } from './report.ts';
import { SEVERITY_NAMES } from './severities.ts';

/** A document with what the checks found in it. */
export type FoundIn = Pick<ReportedDocument, 'file' | 'findings' | 'setAside'>;

type PlaceOf = (file: string, finding: SheetFinding) => string;

/** A place as editors and terminals know it. */
export const wholePlace: PlaceOf = (file, { line, column }) => `${file}:${line}:${column}`;

export function findingTable(documents: readonly FoundIn[], placeOf: PlaceOf): readonly Block[] {
  return table(
    'Meldingen',
    ['Plaats', 'Vraag', 'Ernst', 'Melding', 'Bericht'],
    documents.flatMap(({ file, findings }) =>
      findings.map((finding) => [
        placeOf(file, finding),
        questionText(finding.label),
        SEVERITY_NAMES[finding.severity],
        finding.code,
        finding.message,
      ]),
    ),
  );
}

export function asideTable(documents: readonly FoundIn[], placeOf: PlaceOf): readonly Block[] {
  return table(
    'Terzijde gelegd',
    ['Plaats', 'Vraag', 'Melding', 'Bericht', 'Reden'],
    documents.flatMap(({ file, setAside }) =>
      setAside.map((finding) => [
        placeOf(file, finding),
        questionText(finding.label),
        finding.code,
        finding.message,
        finding.aside.on === undefined
          ? finding.aside.reason
          : `${finding.aside.reason} (${dateText(finding.aside.on)})`,
      ]),
    ),
  );
}

export function questionText(label: Label | undefined): string {
  return label ?? '';
}
