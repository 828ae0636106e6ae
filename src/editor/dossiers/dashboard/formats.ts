import { withExtension } from '../../exchange/export/withExtension.ts';
import type { Separator } from '../../../document/csv.ts';
import type { Overview } from '../../../dossiers/overview/overview.ts';
import type { OverviewFormat } from '../../../webview/dashboard/protocol.ts';

/** What an overview can leave as. */
export interface Format {
  readonly format: OverviewFormat;
  readonly title: string;
  /** What one does with it. */
  readonly detail: string;
  readonly extensions: readonly string[];
  readonly write: (overview: Overview, separator: Separator) => Promise<string>;
}

export const FORMATS: readonly Format[] = [
  {
    format: 'html',
    title: 'HTML',
    detail: 'Met de tekening; om te bekijken, te sturen of af te drukken',
    extensions: ['html', 'htm'],
    write: async (overview) => (await overviews()).overviewHtml(overview),
  },
  {
    format: 'md',
    title: 'Markdown',
    detail: 'Aantallen en tabel als tekst',
    extensions: ['md'],
    write: async (overview) => (await overviews()).overviewMarkdown(overview),
  },
  {
    format: 'csv',
    title: 'CSV',
    detail: 'Een rij per dossier, voor een rekenblad',
    extensions: ['csv'],
    write: async (overview, separator) => (await overviews()).overviewCsv(overview, separator),
  },
];

const overviews = () => import('../../../dossiers/overviews.ts');

/** `overzicht-2031-03-04.html` */
export function offeredName(format: OverviewFormat, today: string): string {
  return `overzicht-${today}.${format}`;
}

/** A path as it was chosen, with an extension of the format. */
export function overviewPath(path: string, { extensions }: Format): string {
  return withExtension(path, extensions);
}
