/** npm run samples: writes the sample files that are not text, in seeds/leesbus. What they say is invented. */
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { launchBrowser } from '../test/support/host/browser.ts';
import { ANNEX_PAGES, type AnnexPage } from './samples/annexPages.ts';

const FOLDER = 'seeds/leesbus';

/** A set as the Kamer sends it in: the questions are a list that Word numbers, the sources are footnotes. */
const HEAD = [
  '2031Z04410',
  '(ingezonden 8 mei 2031)',
  'Vragen van de leden Elzeringa (ChristenUnie) en Hazelterp (BBB) aan de Minister van Onderwijs, Cultuur en Wetenschap over de laatste leesbus op het Hoogveld',
];
const QUESTIONS: readonly (string | readonly [string, number, string])[] = [
  ['Kent u het bericht «Leesbus Hoogveld stopt na de zomer»?', 1, ''],
  'Hoeveel leesbussen rijden er nog in Nederland, en hoeveel waren dat er in 2021 en in 2026? Kunt u dit per provincie aangeven?',
  'Deelt u de mening dat een kind in een dorp zonder bibliotheek even makkelijk aan een boek moet kunnen komen als een kind in de stad? Zo ja, wat doet u daaraan? Zo nee, waarom niet?',
  [
    'Welke gemeenten krijgen op dit moment een bijdrage voor een leesbus uit de regeling',
    2,
    ', en tot wanneer loopt die bijdrage?',
  ],
  'Wat kost een leesbus gemiddeld per jaar, en welk deel daarvan is voor brandstof en onderhoud?',
  'Bent u bereid met de gemeenten op het Hoogveld te bespreken hoe de leesbus kan blijven rijden, en de Kamer vóór het einde van het schooljaar over de uitkomst te informeren?',
];
const NOTES = [
  'De Hoogveldbode, 2 mei 2031, «Leesbus Hoogveld stopt na de zomer» (www.hoogveldbode.example/nieuws/leesbus-hoogveld-stopt)',
  'Regeling lezen in de buurt 2028, artikel 4',
];

async function writeSubmission(): Promise<void> {
  const head = HEAD.map((text) => new Paragraph({ text, spacing: { after: 200 } }));
  const children: FileChild[] = [...head, ...QUESTIONS.map(questionOf)];
  const file = new Document({
    title: 'Vragen over de laatste leesbus op het Hoogveld',
    creator: 'Kamervragen',
    numbering: {
      config: [
        {
          reference: 'vragen',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    footnotes: Object.fromEntries(NOTES.map((note, at) => [at + 1, { children: [new Paragraph(note)] }])),
    sections: [{ children }],
  });
  writeFileSync(`${FOLDER}/1-vragen-2031Z04410.docx`, await Packer.toBuffer(file));
}

function questionOf(question: (typeof QUESTIONS)[number]): Paragraph {
  const numbering = { reference: 'vragen', level: 0 };
  if (typeof question === 'string') return new Paragraph({ text: question, numbering });
  const [before, note, after] = question;
  return new Paragraph({
    children: [new TextRun(before), new FootnoteReferenceRun(note), new TextRun(after)],
    numbering,
  });
}

/** Answers as they are published: a narrow column, footnotes at the foot of a page, furniture below. */
async function writeAnnex(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="nl"><style>${STYLE}</style>${ANNEX_PAGES.map(pageHtml).join('')}`,
  );
  const bytes = await page.pdf({ width: '7.75in', height: '10.71in', printBackground: false });
  writeFileSync(`${FOLDER}/2-antwoord-ah-1702.pdf`, bytes);
  await browser.close();
}

const STYLE = `
@page { margin: 0 }
body { margin: 0; font: 8.5pt/9.6pt "Liberation Sans", sans-serif }
section { position: relative; width: 558pt; height: 770pt; page-break-after: always; white-space: pre }
section > * { position: absolute; left: 203pt; margin: 0 }
.masthead { left: 37pt; top: 30pt; font-size: 18pt; line-height: 20pt }
.chamber { left: 487pt; top: 40pt; font-size: 44pt; line-height: 44pt }
.year { left: 37pt; top: 96pt; font-size: 9.6pt }
.title { top: 150pt; font-weight: bold }
.number { top: 250pt; font-size: 12.8pt; font-weight: bold }
.notes { font-size: 6.9pt; line-height: 9pt; bottom: 120pt }
sup { font-size: 5.5pt; line-height: 0; vertical-align: 3.5pt }
.code { left: 37pt; font-size: 5.9pt; line-height: 6.4pt; bottom: 47pt }
.foot { bottom: 47pt; font-size: 9.1pt }
.page { left: 517pt; bottom: 47pt; font-size: 9.1pt }`;

function pageHtml({ top, masthead, body, notes }: AnnexPage, at: number): string {
  const first = `<p class=masthead>Tweede Kamer der Staten-Generaal</p><p class=chamber>2</p>
<p class=year>Vergaderjaar 2030–2031      Aanhangsel van de Handelingen</p>
<p class=title>Vragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden</p><p class=number>1702</p>`;
  return `<section>${masthead ? first : ''}<p style="top:${top}pt">${body}</p><p class=notes>${notes}</p>
<p class=code>ah-tk-20302031-1702\nISSN 0921 - 7398\n’s-Gravenhage 2031</p>
<p class=foot>Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel</p><p class=page>${at + 1}</p></section>`;
}

await writeSubmission();
await writeAnnex();
