import type { Severity } from '../checks/check.ts';
import { findings } from '../checks/index.ts';
import { parse } from '../document/parse.ts';
import type { Document } from '../document/model.ts';
import type { Format } from './arguments.ts';
import { documentsAt } from './documents.ts';
import { asJson, printable, type ExitCode, type Io } from './io.ts';
import { positionsIn } from './positions.ts';
import { SEVERITY_NAMES } from './words.ts';

interface PlacedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Checks files, and the documents in folders: 0 without errors, 1 with errors, 2 when a file could not be read. */
export async function check(files: readonly string[], format: Format, io: Io): Promise<ExitCode> {
  const results: { readonly file: string; readonly findings: readonly PlacedFinding[] }[] = [];
  let unreadable = 0;
  for await (const loaded of documentsAt(files, io)) {
    if ('trouble' in loaded) {
      unreadable++;
      io.complain(loaded.trouble);
      continue;
    }
    const document = parse(loaded.text);
    // Silence would be read as "complete".
    if (document.kind === 'unknown')
      io.complain(`${loaded.file} is niet herkend als document met Kamervragen.`);
    const result = { file: loaded.file, findings: findingsIn(document) };
    results.push(result);
    if (format === 'plain') for (const finding of result.findings) io.write(lineOf(result.file, finding));
  }
  if (format === 'json') io.write(asJson(results));
  if (results.length + unreadable === 0) io.complain('Hier zijn geen documenten met Kamervragen gevonden.');
  if (unreadable > 0) return 2;
  return results.some((result) => result.findings.some(isError)) ? 1 : 0;
}

function findingsIn(document: Document): readonly PlacedFinding[] {
  const positionOf = positionsIn(document.text);
  return findings(document).map(({ code, severity, message, span }) => {
    const { line, column } = positionOf(span.start);
    const end = positionOf(span.end);
    return { code, severity, message, line, column, endLine: end.line, endColumn: end.column };
  });
}

function lineOf(file: string, { line, column, severity, code, message }: PlacedFinding): string {
  return `${printable(`${file}:${line}:${column} ${SEVERITY_NAMES[severity]} ${code} ${message}`)}\n`;
}

function isError({ severity }: PlacedFinding): boolean {
  return severity === 'error';
}
