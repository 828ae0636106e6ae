import type { FromDashboard, OverviewFormat } from '../../../webview/dashboard/protocol.ts';
import { FORMATS } from './formats.ts';

/** What the page sent, if it is a message that we know: a page is believed no more than a file. */
export function readMessage(given: unknown): FromDashboard | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { kind, id, format } = given as Record<string, unknown>;
  switch (kind) {
    case 'ready':
      return { kind };
    case 'open':
      return typeof id === 'string' ? { kind, id } : undefined;
    case 'export': {
      const known = readFormat(format);
      return known === undefined ? undefined : { kind, format: known };
    }
    default:
      return undefined;
  }
}

export function readFormat(given: unknown): OverviewFormat | undefined {
  return FORMATS.find(({ format }) => format === given)?.format;
}
