import { dayTyped } from '../../document/dayTyped.ts';
import { wrong, type Given, type Wrong } from '../given.ts';

export interface ReportCall {
  readonly folder: string;
  readonly format: ReportFormat;
  /** ISO 8601; the day that it is where none was given. */
  readonly today: string | undefined;
  /** The file to write; standard output where none was given. */
  readonly output: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly replacing: 'allowed' | 'refused';
}

export type ReportFormat = (typeof FORMATS)[number];

const FORMATS = ['md', 'html', 'csv', 'json'] as const;

export const REPORT_OPTIONS: readonly string[] = ['format', 'today', 'output', 'force'];

export function reportCall({ files: [folder, ...more], options }: Given): ReportCall | Wrong {
  if (folder === undefined) return wrong('Geef de map waarover het rapport gaat');
  if (more.length > 0) return wrong('Geef bij report één map');
  const named = options.get('format') ?? 'md';
  const format = FORMATS.find((known) => known === named.toLowerCase());
  if (format === undefined) return wrong(`De soort rapport ‘${named}’ bestaat niet; kies ${listed(FORMATS)}`);
  const day = options.get('today');
  const today = day === undefined ? undefined : dayTyped(day);
  if (day !== undefined && today === undefined)
    return wrong('Geef bij --today een dag die bestaat, zoals 2031-06-03 of 3 juni 2031');
  const output = options.get('output');
  return { folder, format, today, output, replacing: options.has('force') ? 'allowed' : 'refused' };
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} of ${names.at(-1) ?? ''}`;
}
