import type { Separator } from '../../document/csv.ts';
import { asJson } from '../../document/asJson.ts';
import { reportCsv } from './csv.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import { documentsIn, type Report } from './report.ts';
import { sarifOf } from './sarif.ts';

export const REPORT_FORMATS = ['md', 'html', 'csv', 'json', 'sarif'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What is written besides what the report says. */
export interface Writing {
  /** Of the program. */
  readonly version: string;
  /** What parts the cells of a table as CSV. */
  readonly separator: Separator;
}

/** A report in a format, ended by a line break. */
export function reportIn(report: Report, format: ReportFormat, { version, separator }: Writing): string {
  switch (format) {
    case 'md':
      return reportMarkdown(report);
    case 'html':
      return reportHtml(report);
    case 'csv':
      return reportCsv(report, separator);
    case 'json':
      return reportJson(report);
    case 'sarif':
      return asJson(sarifOf(documentsIn(report), version));
  }
}
