import { sarifOf, type CheckedFile } from '../../dossiers/report/sarif.ts';
import { asJson, printable } from '../io.ts';
import { SEVERITY_NAMES } from '../words.ts';

type Placed = CheckedFile['findings'][number];

/** A finding on a line, as editors read it: `bestand:regel:kolom ernst code bericht`. */
export function lineOf(file: string, { line, column, severity, code, message }: Placed): string {
  return `${printable(`${file}:${line}:${column} ${SEVERITY_NAMES[severity]} ${code} ${message}`)}\n`;
}

/** All that was found, for another program. */
export function written(results: readonly CheckedFile[], format: 'json' | 'sarif', version: string): string {
  switch (format) {
    case 'sarif':
      return asJson(sarifOf(results, version));
    case 'json':
      return asJson(
        results.map(({ file, findings, setAside }) => ({
          file,
          findings: findings.map(dataOf),
          setAside: setAside.map((finding) => ({ ...dataOf(finding), reason: finding.aside.reason })),
        })),
      );
  }
}

function dataOf({ code, severity, message, line, column, endLine, endColumn }: Placed): object {
  return { code, severity, message, line, column, endLine, endColumn };
}
