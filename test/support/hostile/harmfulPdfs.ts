/** Pdfs that are made to do harm. */
import { joined } from './hostileFile.ts';
import { drawn, onePage, pdfOf, streamOf, zlibSpaces, type PdfObjects } from './pdfParts.ts';

/** What the page says, where it can be read. */
export const QUESTION = 'Wie beslist er over de leesbus?';
export function pagesOf(count: number, content: Uint8Array = streamOf(drawn(QUESTION))): Uint8Array {
  const objects: Record<number, Uint8Array | string> = { ...onePage(QUESTION, content) };
  const page = objects[3]!;
  const numbers = Array.from({ length: count }, (_, at) => at + 10);
  for (const number of numbers) objects[number] = page;
  objects[2] = `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${count} >>`;
  return pdfOf(objects);
}

export function inflating(millions: number, start: string): Uint8Array {
  return pdfOf(onePage('', streamOf(zlibSpaces(millions, start), '/Filter /FlateDecode')));
}

export function drawingItself(): PdfObjects {
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >>';
  return {
    ...onePage('', streamOf(`${drawn(QUESTION)} /X Do`)),
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>',
    6: streamOf('/X Do', form),
  };
}

/** Twelve forms, each of which draws the next ten times: a billion words. */
export function drawingEachOther(): PdfObjects {
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
export function objectStreamInItself(): Uint8Array {
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

export function acting(): Uint8Array {
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

export function fontOfItself(): Uint8Array {
  return pdfOf({
    ...onePage(QUESTION),
    5: '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 6 0 R /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
    6: streamOf(
      '/X usecmap begincmap 1 begincodespacerange <00> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap',
      '/UseCMap 6 0 R /Type /CMap /CMapName /X',
    ),
  });
}
