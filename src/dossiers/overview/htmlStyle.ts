import { PICTURE_STYLE } from './pictureStyle.ts';

/** How an exported overview looks, on a light and a dark screen and on paper. The hash below is that of this text. */
export const OVERVIEW_STYLE = `
:root { color-scheme: light dark; --ground: #fff; --page: #f3f5f8; --ink: #17202e; --subdued: #566173; --hair: #e4e8ee;
  --line: #8793a5; --zone: #15427309; --bar-line: none; --late: #c8281c; --this-week: #d97a06; --in-progress: #1f78c1;
  --postponed: #7b4fa6; --submitted: #7d8898; --complete: #2f8a3c; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1b222d; --page: #12171f; --ink: #e9edf3; --subdued: #a3aebd; --hair: #2d3744; --line: #76849a;
    --zone: #ffffff0a; --late: #ff6b5e; --this-week: #f2a33c; --in-progress: #58a9ee; --postponed: #b58ae0;
    --submitted: #98a4b5; --complete: #5bbd6a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 14px/1.45 Verdana, 'DejaVu Sans', sans-serif;
  font-variant-numeric: tabular-nums; }
main { max-width: 1360px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { margin: 0; font-size: 26px; line-height: 1.2; }
h2 { margin: 0 0 12px; font-size: 16px; }
.subtitle { margin: 6px 0 24px; color: var(--subdued); }
.contents { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: -12px 0 20px; padding: 0; list-style: none; }
a { color: inherit; text-decoration-color: var(--hair); text-underline-offset: 3px; }
a:hover { text-decoration-color: currentColor; }
:target { outline: 2px solid var(--in-progress); }
.card { margin: 0 0 20px; padding: 20px 24px; border: 1px solid var(--hair); border-radius: 8px;
  background: var(--ground); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 0 0 20px;
  padding: 0; list-style: none; }
.tile { display: grid; grid-template-columns: 1fr auto; gap: 2px 8px; padding: 14px 16px; border: 1px solid var(--hair);
  border-top: 4px solid var(--state); border-radius: 8px; background: var(--ground); }
.tile strong { font-size: 28px; line-height: 1.1; }
.tile .icon { width: 22px; height: 22px; }
.tile span { grid-column: 1 / -1; color: var(--subdued); }
.halves { display: grid; grid-template-columns: minmax(240px, 1fr) 2fr; gap: 20px; }
.halves .card { margin-bottom: 20px; }
.figures { display: grid; gap: 14px; margin: 0; padding: 0; list-style: none; }
.figures strong { display: block; font-size: 26px; line-height: 1.15; }
.figures span { color: var(--subdued); }
.ministries { display: grid; grid-template-columns: auto auto 1fr; gap: 7px 14px; align-items: center; margin: 0;
  padding: 0; list-style: none; }
.ministries li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; }
.ministries .number { text-align: right; font-weight: 600; }
.dossiers { margin: 0; padding: 0; list-style: none; }
.dossier { display: grid; grid-template-columns: minmax(200px, 6fr) minmax(240px, 8fr) 150px; gap: 0 24px;
  align-items: center; border-top: 1px solid var(--hair); break-inside: avoid; }
.dossier:first-child, .dossier.head { border-top: 0; }
.what { display: grid; grid-template-columns: auto 1fr; gap: 0 10px; align-items: center; min-width: 0; }
.what b, .what small { overflow: hidden; font-weight: 600; text-overflow: ellipsis; white-space: nowrap; }
b::first-letter, td.subject::first-letter { text-transform: uppercase; }
.what .icon { grid-row: span 2; width: 20px; height: 20px; }
.what small, .rest small { display: block; color: var(--subdued); font-size: 12px; font-weight: 400; }
.rest { font-weight: 600; white-space: nowrap; }
.overdue { color: var(--late); }
.legend { margin-top: 12px; padding-top: 6px; border-top: 1px solid var(--hair); font-size: 12px; }
.more { margin: 12px 0 0; color: var(--subdued); }
.wide { overflow-x: auto; background: linear-gradient(to right, var(--ground) 40%, transparent) left / 40px 100% no-repeat local,
  linear-gradient(to left, var(--ground) 40%, transparent) right / 40px 100% no-repeat local,
  linear-gradient(to right, #80808073, transparent) left / 14px 100% no-repeat scroll,
  linear-gradient(to left, #80808073, transparent) right / 14px 100% no-repeat scroll; }
:focus-visible { outline: 2px solid var(--in-progress); outline-offset: 1px; }
table { width: 100%; border-collapse: collapse; font-size: 12px; }
th, td { padding: 6px 5px; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: top; }
th { border-bottom: 2px solid var(--line); white-space: nowrap; }
td.subject { min-width: 14em; font-weight: 600; }
td.file { overflow-wrap: anywhere; min-width: 9em; color: var(--subdued); }
.figure { text-align: right; white-space: nowrap; }
td .icon { width: 13px; height: 13px; margin-right: 6px; vertical-align: -2px; }
td.state, td.left { white-space: nowrap; }
td.members, td.ministry, td.findings { min-width: 8em; }
@media (max-width: 800px) {
  .halves { grid-template-columns: 1fr; gap: 0; }
  .dossier { grid-template-columns: 1fr auto; padding-top: 8px; }
  .dossier .plot { grid-row: 2; grid-column: 1 / -1; }
  .what b, .what small { white-space: normal; }
}
@media (max-width: 500px) {
  .plot.axis text:not(.term) { display: none; }
}
@media print {
  @page { size: A4 landscape; margin: 1.2cm; }
  :root { color-scheme: light; --ground: #fff; --page: #fff; --ink: #000; --subdued: #444; --hair: #ddd; --line: #777;
    --zone: #15427309; --late: #c8281c; --this-week: #d97a06; --in-progress: #1f78c1; --postponed: #7b4fa6;
    --submitted: #7d8898; --complete: #2f8a3c; }
  * { print-color-adjust: exact; }
  body { font-size: 9pt; }
  main { max-width: none; padding: 0; }
  .card { padding: 12px 14px; }
  .whole { break-before: page; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .wide { background: none; }
  table { font-size: 7pt; }
}
${PICTURE_STYLE}`;

/** What the page's policy names this style by: its SHA-256. */
export const OVERVIEW_STYLE_HASH = 'sha256-LqWuZbOjDblFrzKQVtZs9gPADxN9coEVFi58+DHWRCI=';
