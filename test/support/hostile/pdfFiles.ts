import { readFileSync } from 'node:fs';
import { joined, randomBytes, type HostileFile } from './hostileFile.ts';
import {
  acting,
  drawingEachOther,
  drawingItself,
  fontOfItself,
  inflating,
  objectStreamInItself,
  pagesOf,
  QUESTION,
} from './harmfulPdfs.ts';
import { drawn, encryptedPdf, onePage, pdfOf, streamOf, zlibSpaces } from './pdfParts.ts';

const SAMPLE = new URL('../../../seeds/leesbus/2-antwoord-ah-1702.pdf', import.meta.url);

const DAMAGED = { because: 'is beschadigd of niet volledig' };
const TOO_LONG = { because: 'was na tien seconden nog niet gelezen' };
const NO_TEXT = { because: 'bevat geen tekst, alleen afbeeldingen van bladzijden (een scan)' };

export const pdfFiles: readonly HostileFile[] = [
  { name: 'a pdf as it should be', make: () => pdfOf(onePage(QUESTION)), expected: { words: QUESTION } },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => ({
    name: `a pdf that is cut off at ${tenth} tenths`,
    make: () => {
      const whole = new Uint8Array(readFileSync(SAMPLE));
      return whole.slice(0, (whole.length * tenth) / 10);
    },
    expected: DAMAGED,
  })),
  {
    name: 'a pdf with a password',
    make: () => encryptedPdf(QUESTION, 'geheim'),
    expected: { because: 'is beveiligd met een wachtwoord; bewaar het eerst zonder wachtwoord' },
  },
  {
    name: 'a pdf with a password for who changes it only',
    make: () => encryptedPdf(QUESTION, ''),
    expected: { words: QUESTION },
  },
  {
    name: 'a pdf of 500 pages',
    make: () => pagesOf(500),
    expected: { because: 'heeft meer dan 300 bladzijden' },
  },
  {
    name: 'a pdf that says that it has 4,000,000,000 pages',
    make: () => pdfOf({ ...onePage(QUESTION), 2: '<< /Type /Pages /Kids [3 0 R] /Count 4000000000 >>' }),
    expected: { words: QUESTION },
  },
  {
    name: 'a pdf that says that it has -1 pages',
    make: () => pdfOf({ ...onePage(QUESTION), 2: '<< /Type /Pages /Kids [3 0 R] /Count -1 >>' }),
    expected: DAMAGED,
  },
  {
    name: 'a pdf without text',
    make: () => pdfOf(onePage('', streamOf('0 0 100 100 re f'))),
    expected: NO_TEXT,
  },
  {
    name: 'a pdf of which the content inflates to two gigabytes of spaces',
    make: () => inflating(2000, drawn(QUESTION)),
    expected: { because: 'heeft te veel geheugen nodig' },
  },
  {
    name: 'a pdf of which the content inflates to 20 MB of spaces',
    make: () => inflating(20, drawn(QUESTION)),
    expected: { words: QUESTION },
  },
  {
    name: 'a pdf of which 100 pages share a content of 100 MB',
    make: () => pagesOf(100, streamOf(zlibSpaces(100, drawn(QUESTION)), '/Filter /FlateDecode')),
    expected: TOO_LONG,
  },
  {
    name: 'a pdf that is inflated again and again',
    make: () => pdfOf(onePage('', streamOf(zlibSpaces(50), `/Filter [${'/FlateDecode '.repeat(200)}]`))),
    expected: NO_TEXT,
  },
  {
    name: 'a pdf of which the pages are in each other',
    make: () =>
      pdfOf({ ...onePage(QUESTION), 3: '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1 >>' }),
    expected: DAMAGED,
  },
  {
    name: 'a pdf of which the page draws itself',
    make: () => pdfOf(drawingItself()),
    expected: { words: QUESTION },
  },
  {
    name: 'a pdf of forms that draw each other ten times over',
    make: () => pdfOf(drawingEachOther()),
    expected: TOO_LONG,
  },
  { name: 'a pdf with an object stream in itself', make: objectStreamInItself, expected: NO_TEXT },
  {
    name: 'a pdf of which an object is itself',
    make: () => pdfOf({ ...onePage(QUESTION), 4: '4 0 R' }),
    expected: NO_TEXT,
  },
  {
    name: 'a pdf of which the table of objects leads back to itself',
    make: () => pdfOf(onePage(QUESTION), '/Prev 9'),
    expected: { words: QUESTION },
  },
  {
    name: 'a pdf with arrays in each other',
    make: () =>
      pdfOf({ ...onePage(QUESTION), 6: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, '/Info 6 0 R'),
    expected: { words: QUESTION },
  },
  {
    name: 'a pdf of which the content has arrays in each other',
    make: () => pdfOf(onePage('', streamOf(`${drawn(QUESTION)} ${'['.repeat(1_000_000)}`))),
    expected: { words: QUESTION },
  },
  { name: 'a pdf that runs scripts and opens files', make: acting, expected: { words: QUESTION } },
  {
    name: 'a pdf with a million pieces of text',
    make: () =>
      pdfOf(onePage('', streamOf(`BT /F1 12 Tf 72 720 Td ${'(x) Tj 3 0 Td '.repeat(1_000_000)} ET`))),
    expected: { words: 'xxxxxx' },
  },
  {
    name: 'a pdf of which the font is a font of its own font',
    make: fontOfItself,
    expected: { words: QUESTION },
  },
  {
    name: 'a pdf of random bytes',
    make: () => joined('%PDF-1.7\n', randomBytes(100_000)),
    expected: DAMAGED,
  },
];

/** A pdf of one page as it should be, with these words. */
export function plainPdf(words = QUESTION): Uint8Array {
  return pdfOf(onePage(words));
}
