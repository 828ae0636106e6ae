/** How a report looks, on a screen and on paper. The hash below is that of this text. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; }
body { margin: 2em auto; max-width: 60em; padding: 0 1.5em; font: 1rem/1.5 Verdana, 'DejaVu Sans', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.3em; margin-top: 2em; border-bottom: 1px solid #888; }
h3 { font-size: 1.05em; margin-top: 2em; }
nav { margin: 1.5em 0; font-size: 0.9em; }
nav ul { margin: 0.2em 0; padding-left: 1.3em; }
nav ul ul ul { columns: 22em; column-gap: 2em; }
nav li { break-inside: avoid-column; }
a { color: LinkText; }
:target { outline: 2px solid Highlight; outline-offset: 4px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1em 1.5em; }
dt { font-weight: bold; }
dd { margin: 0; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; font-size: 0.9em; }
caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
th, td { border: 1px solid #888; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
thead th { overflow-wrap: normal; }
td:not(:last-child) { overflow-wrap: break-word; }
.getal { text-align: right; font-variant-numeric: tabular-nums; }
@media print {
  @page { size: A4; margin: 2cm; }
  body { margin: 0; padding: 0; max-width: none; font-size: 9pt; }
  h2 { break-before: page; }
  nav h2 { break-before: auto; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

export const REPORT_STYLE_HASH = 'sha256-dAbR1ABcYXIZ1xyggOGcdXwMdyqUaOkqrjOLOeSGxzc=';
