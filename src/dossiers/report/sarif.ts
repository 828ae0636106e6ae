import type { Aside } from '../../checks/aside/aside.ts';
import type { Severity } from '../../checks/check.ts';
import type { SheetFinding } from '../dossier.ts';

/** A document with what the checks found in it. */
export interface CheckedFile {
  /** A path, relative or whole, or a URI. */
  readonly file: string;
  readonly findings: readonly Placed[];
  readonly setAside: readonly (Placed & { readonly aside: Aside })[];
}

/** What of a finding goes into the log. */
type Placed = Omit<SheetFinding, 'label'>;

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A log in SARIF 2.1.0 (OASIS) for other programs, as data; `version` is our own. What was set aside is in it as suppressed. */
export function sarifOf(files: readonly CheckedFile[], version: string): object {
  const all = files.flatMap(({ findings, setAside }) => [...findings, ...setAside]);
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Kamervragen', version, language: 'nl', rules: codes.map((id) => ({ id })) },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((checked) => resultsOf(checked, codes)),
      },
    ],
  };
}

function resultsOf({ file, findings, setAside }: CheckedFile, codes: readonly string[]): readonly object[] {
  const uri = uriOf(file);
  const open = findings.map((finding) => resultOf(finding, uri, codes));
  const suppressed = setAside.map((finding) => ({
    ...resultOf(finding, uri, codes),
    suppressions: [{ kind: kindOf(finding.aside), justification: finding.aside.reason }],
  }));
  return [...open, ...suppressed];
}

function resultOf(finding: Placed, uri: string, codes: readonly string[]): object {
  const { code, severity, message, line, column, endLine, endColumn, start, end } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: {
            ...{ startLine: line, startColumn: column, endLine, endColumn },
            ...{ charOffset: start, charLength: end - start },
          },
        },
      },
    ],
  };
}

function kindOf({ origin }: Aside): 'inSource' | 'external' {
  return origin === 'text' ? 'inSource' : 'external';
}

/** A path as a reference: relative ones stay so. */
function uriOf(file: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return file;
  const segments = file.split(/[\\/]/);
  const [drive, ...rest] = segments;
  const encoded = (parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');
  if (drive !== undefined && /^[a-z]:$/i.test(drive)) return `file:///${drive}/${encoded(rest)}`;
  return file.startsWith('/') ? `file://${encoded(segments)}` : encoded(segments);
}
