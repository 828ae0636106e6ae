import type { Separator } from '../../document/csv.ts';
import { dayTyped } from '../../document/dayTyped.ts';
import { wrong, type Given, type Wrong } from '../given.ts';

/** How documents are checked, and where to what is told of them goes: the same for a check and a report. */
export interface DeskCall {
  /** More warnings than this end as errors do; undefined where any number may be there. */
  readonly maxWarnings: number | undefined;
  /** The file with settings; undefined where it is looked for. */
  readonly config: string | undefined;
  /** A folder with lists of words besides those that are checked. */
  readonly library: string | undefined;
  /** ISO 8601; undefined for the day on which the program runs. */
  readonly today: string | undefined;
  /** The file to write; standard output where none was given. */
  readonly output: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly replacing: 'allowed' | 'refused';
  /** Between the cells of CSV. */
  readonly separator: Separator;
}

export const DESK_OPTIONS: readonly string[] = [
  ...['format', 'max-warnings', 'config', 'library', 'today', 'output', 'force', 'separator'],
];

/** A semicolon means something to a shell: words are easier. */
const SEPARATORS: ReadonlyMap<string, Separator> = new Map([
  ['komma', ','],
  [',', ','],
  ['puntkomma', ';'],
  [';', ';'],
]);

export function deskCall({ options }: Given): DeskCall | Wrong {
  const most = options.get('max-warnings');
  if (most !== undefined && !/^\d{1,9}$/.test(most))
    return wrong('Geef bij --max-warnings een heel getal van 0 of hoger');
  const day = options.get('today');
  const today = day === undefined ? undefined : dayTyped(day);
  if (day !== undefined && today === undefined)
    return wrong('Geef bij --today een dag die bestaat, zoals 2031-06-03 of 3 juni 2031');
  const separator = SEPARATORS.get((options.get('separator') ?? 'komma').toLowerCase());
  if (separator === undefined) return wrong('Geef bij --separator komma of puntkomma');
  return {
    separator,
    maxWarnings: most === undefined ? undefined : Number(most),
    config: options.get('config'),
    library: options.get('library'),
    today,
    output: options.get('output'),
    replacing: options.has('force') ? 'allowed' : 'refused',
  };
}

export function formatAmong<Format extends string>(
  named: string,
  formats: readonly Format[],
): Format | Wrong {
  const format = formats.find((known) => known === named.toLowerCase());
  const all = `${formats.slice(0, -1).join(', ')} of ${formats.at(-1) ?? ''}`;
  return format ?? wrong(`De vorm ‘${named}’ bestaat niet; kies ${all}`);
}
