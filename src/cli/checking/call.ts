import { isIsoDate } from '../../document/days.ts';
import { wrong, type Given, type Wrong } from '../given.ts';

const FORMATS = ['plain', 'json', 'sarif'] as const;
export type CheckFormat = (typeof FORMATS)[number];

export interface CheckCall {
  readonly files: readonly string[];
  readonly format: CheckFormat;
  /** More warnings than this end as errors do; undefined where any number may be there. */
  readonly maxWarnings: number | undefined;
  /** The file with settings; undefined where it is looked for. */
  readonly config: string | undefined;
  /** ISO 8601; undefined for the day on which the program runs. */
  readonly today: string | undefined;
}

export function checkCall({ files, options }: Given): CheckCall | Wrong {
  if (files.length === 0) return wrong('Geef ten minste een bestand of een map');
  const format = formatIn(options);
  if (format === undefined) return wrong(`Kies bij --format uit ${FORMATS.join(', ')}`);
  const maxWarnings = options.get('max-warnings');
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings))
    return wrong('Geef bij --max-warnings een heel getal van 0 of hoger');
  const today = options.get('today');
  if (today !== undefined && !isIsoDate(today))
    return wrong('Geef bij --today een datum als jaar-maand-dag, zoals 2031-06-03');
  return {
    files: [...new Set(files)],
    format,
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
    config: options.get('config'),
    today,
  };
}

/** `--json` is a short form. */
function formatIn(options: ReadonlyMap<string, string>): CheckFormat | undefined {
  const format = options.get('format') ?? (options.has('json') ? 'json' : 'plain');
  return FORMATS.find((known) => known === format);
}
