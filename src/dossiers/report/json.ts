import { asJson } from '../../document/asJson.ts';
import type { Report } from './report.ts';

/** A report for another program: what it is made of, as it is. What is not known is left out. */
export function reportJson(report: Report): string {
  return asJson(report);
}
