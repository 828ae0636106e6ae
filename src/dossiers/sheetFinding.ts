import { labelsAt } from '../checks/aside/places.ts';
import type { Finding } from '../checks/check.ts';
import type { Document } from '../document/model.ts';
import { positionsIn } from '../document/positions.ts';
import type { SheetFinding } from './dossier.ts';

/** Turns what was found in a document into what a list shows of it. */
export function sheetFindingsIn(document: Document): (finding: Finding) => SheetFinding {
  const positionOf = positionsIn(document.text);
  const labelsOf = labelsAt(document);
  return ({ code, severity, message, span: { start, end } }) => {
    const from = positionOf(start);
    const to = positionOf(end);
    return {
      ...{ code, severity, message, start, end },
      ...{ line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
      label: labelsOf(start)[0],
    };
  };
}
