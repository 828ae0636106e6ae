import { dayTyped } from '../../document/dayTyped.ts';
import { wrong, type Given, type Wrong } from '../given.ts';

export interface ConvertCall {
  readonly from: string;
  readonly to: string;
  /** Whether a file that is there may be replaced. */
  readonly replacing: 'allowed' | 'refused';
  /** Whether a document may leave with empty answers and errors in it, and with or without its notes. */
  readonly notes: 'keep' | 'leave-out' | 'refused';
  /** The day of the letter, as ISO 8601. */
  readonly date: string | undefined;
  /** The file of the ministry's own template. */
  readonly template: string | undefined;
}

export function convertCall({ files: [from, to, ...more], options }: Given): ConvertCall | Wrong {
  if (from === undefined || to === undefined || more.length > 0)
    return wrong('Geef bij convert twee bestanden: wat er gelezen wordt, en wat er gemaakt wordt');
  if (options.has('met-notities') && options.has('zonder-notities'))
    return wrong('Geef --met-notities of --zonder-notities, maar niet allebei');
  const day = options.get('datum');
  const date = day === undefined ? undefined : dayTyped(day);
  if (day !== undefined && date === undefined)
    return wrong('Geef bij --datum een dag die bestaat, zoals 2031-06-03 of 3 juni 2031');
  return {
    from,
    to,
    replacing: options.has('force') ? 'allowed' : 'refused',
    notes: notesOf(options),
    date,
    template: options.get('sjabloon'),
  };
}

function notesOf(options: Given['options']): ConvertCall['notes'] {
  if (options.has('met-notities')) return 'keep';
  return options.has('zonder-notities') ? 'leave-out' : 'refused';
}
