import { readFileSync } from 'node:fs';
import { joined, type HostileFile } from './hostileFile.ts';
import { drawn, encryptedPdf, onePage, pdfOf, streamOf, zlibSpaces, type PdfObjects } from './pdfParts.ts';

const QUESTION = 'Wie beslist er over de leesbus?';
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

/** The same bytes every time. */
export function randomBytes(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** A pdf of one page as it should be, with these words. */
export function plainPdf(words = QUESTION): Uint8Array {
  return pdfOf(onePage(words));
}

function pagesOf(count: number, content: Uint8Array = streamOf(drawn(QUESTION))): Uint8Array {
  const objects: Record<number, Uint8Array | string> = { ...onePage(QUESTION, content) };
  const page = objects[3]!;
  const numbers = Array.from({ length: count }, (_, at) => at + 10);
  for (const number of numbers) objects[number] = page;
  objects[2] = `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${count} >>`;
  return pdfOf(objects);
}

function inflating(millions: number, start: string): Uint8Array {
  return pdfOf(onePage('', streamOf(zlibSpaces(millions, start), '/Filter /FlateDecode')));
}

function drawingItself(): PdfObjects {
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >>';
  return {
    ...onePage('', streamOf(`${drawn(QUESTION)} /X Do`)),
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>',
    6: streamOf('/X Do', form),
  };
}

/** Twelve forms, each of which draws the next ten times: a billion words. */
function drawingEachOther(): PdfObjects {
  const objects: Record<number, Uint8Array | string> = {
    ...onePage('', streamOf('/X Do')),
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 10 0 R >> >> >>',
  };
  for (let number = 10; number < 22; number++) {
    const resources = `/Resources << /Font << /F1 5 0 R >> /XObject << /X ${number + 1} 0 R >> >>`;
    const isLast = number === 21;
    objects[number] = streamOf(
      isLast ? drawn('ha') : '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources}`,
    );
  }
  return objects;
}

/** The catalogue is said to be in an object stream that is said to be in itself. */
function objectStreamInItself(): Uint8Array {
  const start = '%PDF-1.5\n';
  const inside = '1 0 << /Type /Catalog /Pages 2 0 R >>';
  const stream = joined(
    '6 0 obj\n',
    streamOf(inside, '/Type /ObjStm /N 1 /First 4 /Extends 6 0 R'),
    '\nendobj\n',
  );
  const rows = [0, 0, 0, 2, 6, 0, 2, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 6, 0];
  const table = joined(
    '7 0 obj\n',
    streamOf(Uint8Array.from(rows), '/Type /XRef /W [1 1 1] /Size 7 /Root 1 0 R'),
    '\nendobj\n',
  );
  return joined(start, stream, table, `startxref\n${start.length + stream.length}\n%%EOF\n`);
}

function acting(): Uint8Array {
  const script =
    "app.alert('x'); fetch('http://127.0.0.1:9/gehaald'); require('fs').writeFileSync('geschreven', 'x')";
  return pdfOf({
    ...onePage(QUESTION),
    1: `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) >> /AA << /WC << /S /URI /URI (http://127.0.0.1:9/gehaald) >> >> /Names << /JavaScript << /Names [(x) 6 0 R] >> >> /AcroForm << /XFA 7 0 R /Fields [] >> >>`,
    6: `<< /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) >>`,
    7: streamOf(
      '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><script>fetch("http://127.0.0.1:9/gehaald")</script></xdp:xdp>',
    ),
    8: '<< /S /Launch /F (/bin/sh) >>',
  });
}

function fontOfItself(): Uint8Array {
  return pdfOf({
    ...onePage(QUESTION),
    5: '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 6 0 R /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
    6: streamOf(
      '/X usecmap begincmap 1 begincodespacerange <00> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap',
      '/UseCMap 6 0 R /Type /CMap /CMapName /X',
    ),
  });
}
