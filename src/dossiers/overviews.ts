// What makes an overview of dossiers, and writes it. On the editor's thread it is got by `import()`: a bundle of its own,
// which is loaded when someone opens the overview.
export { overviewCsv } from './overview/csv.ts';
export { overviewHtml } from './overview/html.ts';
export { overviewMarkdown } from './overview/markdown.ts';
export { overviewOf } from './overview/overviewOf.ts';
