import { checkedCsv, checkedHtml, checkedMarkdown } from '../../dossiers/report/checked.ts';
import type { FoundIn } from '../../dossiers/report/findingTables.ts';
import { sarifOf } from '../../dossiers/report/sarif.ts';
import { SEVERITY_NAMES } from '../../dossiers/report/severities.ts';
import type { SheetFinding } from '../../dossiers/dossier.ts';
import { asJson } from '../../document/asJson.ts';
import { printable } from '../io.ts';
import type { CheckCall } from './call.ts';

/** All that was found. */
export function written(
  results: readonly FoundIn[],
  { format, separator }: Pick<CheckCall, 'format' | 'separator'>,
  version: string,
): string {
  switch (format) {
    case 'plain':
      return results
        .flatMap(({ file, findings }) => findings.map((finding) => lineOf(file, finding)))
        .join('');
    case 'json':
      return asJson(results.map(resultOf));
    case 'md':
      return checkedMarkdown(results);
    case 'html':
      return checkedHtml(results);
    case 'csv':
      return checkedCsv(results, separator);
    case 'sarif':
      return asJson(sarifOf(results, version));
  }
}

/** A finding on a line, as editors read it: `bestand:regel:kolom ernst code bericht`. */
function lineOf(file: string, { line, column, severity, code, message }: SheetFinding): string {
  return `${printable(`${file}:${line}:${column} ${SEVERITY_NAMES[severity]} ${code} ${message}`)}\n`;
}

function resultOf({ file, findings, setAside }: FoundIn): object {
  return {
    file,
    findings: findings.map(dataOf),
    setAside: setAside.map((finding) => ({ ...dataOf(finding), reason: finding.aside.reason })),
  };
}

function dataOf({ code, severity, message, line, column, endLine, endColumn }: SheetFinding): object {
  return { code, severity, message, line, column, endLine, endColumn };
}
