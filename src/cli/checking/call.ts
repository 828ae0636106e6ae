import { REPORT_FORMATS } from '../../dossiers/report/formats.ts';
import { deskCall, formatAmong, type DeskCall } from '../desk/call.ts';
import { wrong, type Given, type Wrong } from '../given.ts';

export interface CheckCall extends DeskCall {
  readonly files: readonly string[];
  readonly format: CheckFormat;
}

export type CheckFormat = (typeof FORMATS)[number];

const FORMATS = ['plain', ...REPORT_FORMATS] as const;

export function checkCall(given: Given): CheckCall | Wrong {
  const { files, options } = given;
  if (files.length === 0) return wrong('Geef ten minste een bestand of een map');
  // `--json` is a short form.
  const format = formatAmong(options.get('format') ?? (options.has('json') ? 'json' : 'plain'), FORMATS);
  if (typeof format !== 'string') return format;
  const call = deskCall(given);
  return 'sentence' in call ? call : { ...call, files: [...new Set(files)], format };
}
