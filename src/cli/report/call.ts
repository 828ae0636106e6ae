import { REPORT_FORMATS, type ReportFormat } from '../../dossiers/report/formats.ts';
import { deskCall, formatAmong, type DeskCall } from '../desk/call.ts';
import { wrong, type Given, type Wrong } from '../given.ts';

export interface ReportCall extends DeskCall {
  readonly folder: string;
  readonly format: ReportFormat;
}

export function reportCall(given: Given): ReportCall | Wrong {
  const {
    files: [folder, ...more],
    options,
  } = given;
  if (folder === undefined) return wrong('Geef de map waarover het rapport gaat');
  if (more.length > 0) return wrong('Geef bij report één map');
  const format = formatAmong(options.get('format') ?? 'md', REPORT_FORMATS);
  if (typeof format !== 'string') return format;
  const call = deskCall(given);
  return 'sentence' in call ? call : { ...call, folder, format };
}
