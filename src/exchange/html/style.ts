/** How a letter looks: `.kamerbrief` is what `htmlFragment` gives. The hash below is that of this text. */
export const STYLE = `
@counter-style haakje { system: extends decimal; suffix: ') '; }
@counter-style haakjes { system: extends decimal; prefix: '('; suffix: ') '; }
@counter-style letter-haakje { system: extends lower-alpha; suffix: ') '; }
.kamerbrief { max-width: 42em; margin: 2em auto; padding: 0 1.5em; font: 1rem/1.5 Verdana, 'DejaVu Sans', sans-serif;
  overflow-wrap: break-word; }
.kamerbrief h1 { font-size: 1.4em; line-height: 1.3; margin: 2em 0 1em; }
.kamerbrief h2 { font-size: 1em; margin: 1.6em 0 0.2em; }
.kamerbrief h3 { font-size: 1em; font-style: italic; margin: 1.2em 0 0.2em; }
.kamerbrief p, .kamerbrief ul, .kamerbrief ol, .kamerbrief table { margin: 0 0 0.8em; }
.kamerbrief li > ul, .kamerbrief li > ol { margin: 0; }
.kamerbrief .adres { margin: 0 0 2em; }
.kamerbrief dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1em 1.5em; margin: 0 0 2.5em; }
.kamerbrief dt { color: #555; }
.kamerbrief dd { margin: 0; }
.kamerbrief .ondertekening { margin-top: 2.5em; }
.kamerbrief .ondertekening p { margin-bottom: 2.5em; }
.kamerbrief .aanhef { margin-bottom: 2em; }
.kamerbrief .vraag > :not(h2) { margin-left: 1.5em; font-style: italic; }
.kamerbrief .vraag em { font-style: normal; }
.kamerbrief ol.haakje { list-style: haakje; }
.kamerbrief ol.haakjes { list-style: haakjes; }
.kamerbrief ol[type='a'] { list-style: lower-alpha; }
.kamerbrief ol[type='a'].haakje { list-style: letter-haakje; }
.kamerbrief ul.eigen { list-style: none; padding-left: 2.5em; }
.kamerbrief ul.eigen .nummer { display: inline-block; min-width: 2em; margin-left: -2em; }
.kamerbrief table { border-collapse: collapse; width: 100%; }
.kamerbrief th, .kamerbrief td { border: 1px solid #888; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
.kamerbrief .getal { text-align: right; font-variant-numeric: tabular-nums; }
.kamerbrief sup { line-height: 0; }
.kamerbrief .voetnoten { margin-top: 2.5em; padding-top: 1em; border-top: 1px solid #888; font-size: 0.85em; }
@media print {
  @page { size: A4; margin: 2.5cm; }
  .kamerbrief { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; }
  .kamerbrief .bijlage { break-before: page; }
  .kamerbrief .bijlage:first-child { break-before: auto; }
  .kamerbrief h1, .kamerbrief h2, .kamerbrief h3 { break-after: avoid; }
  .kamerbrief tr, .kamerbrief .ondertekening p { break-inside: avoid; }
  .kamerbrief p { orphans: 2; widows: 2; }
  .kamerbrief a { color: inherit; text-decoration: none; }
  .kamerbrief [role='doc-backlink'] { display: none; }
}
`;

/** What a page's policy names this style by: its SHA-256. */
export const STYLE_HASH = 'sha256-k6BU4PFce2gSB1yPFljAwPNaNBW1R/+zN5AhpGXdPK4=';
