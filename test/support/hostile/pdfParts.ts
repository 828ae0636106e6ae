import { createHash } from 'node:crypto';
import { constants, deflateSync } from 'node:zlib';
import { joined, latin1 } from './hostileFile.ts';

/** What a pdf is made of: its objects by their numbers, as they are written. */
export type PdfObjects = Readonly<Record<number, Uint8Array | string>>;

/** A pdf of these objects, of which the first is its catalogue. */
export function pdfOf(objects: PdfObjects, trailer = ''): Uint8Array {
  const pieces: Uint8Array[] = [latin1('%PDF-1.5\n')];
  const places = new Map<number, number>();
  let length = pieces[0]!.length;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const numbers = Object.keys(objects).map(Number);
  for (const number of numbers) {
    places.set(number, length);
    add(joined(`${number} 0 obj\n`, objects[number]!, '\nendobj\n'));
  }
  const size = Math.max(...numbers) + 1;
  const start = length;
  add(latin1(`xref\n0 ${size}\n0000000000 65535 f \n`));
  for (let number = 1; number < size; number++) {
    const place = places.get(number);
    add(
      latin1(place === undefined ? '0000000000 00000 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`),
    );
  }
  add(latin1(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return joined(...pieces);
}

export function streamOf(data: Uint8Array | string, dictionary = ''): Uint8Array {
  const bytes = typeof data === 'string' ? latin1(data) : data;
  return joined(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`, bytes, '\nendstream');
}

/** The objects of a pdf of one page with these words, or with a content of its own. */
export function onePage(words: string, content: Uint8Array = streamOf(drawn(words))): PdfObjects {
  return {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    4: content,
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  };
}

export function drawn(words: string): string {
  return `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
}

/** Data that inflate to `start` and then so many million spaces; made without inflating it. */
export function zlibSpaces(millions: number, start = ''): Uint8Array {
  const flushed = (bytes: Uint8Array): Uint8Array =>
    deflateSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const million = flushed(new Uint8Array(1_000_000).fill(32)).subarray(2);
  return joined(
    flushed(latin1(start)),
    ...Array<Uint8Array>(millions).fill(million),
    '\x03\x00\x00\x00\x00\x00',
  );
}

const PADDING = Uint8Array.from(
  Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex'),
);
const ID = Uint8Array.from(Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'));

/** A page in a pdf that is encrypted with 40 bits, for who knows the password. Source: ISO 32000-1, 7.6.3. */
export function encryptedPdf(words: string, userPassword: string): Uint8Array {
  const padded = joined(userPassword, PADDING).slice(0, 32);
  const owner = rc4(md5(joined('eigenaar', PADDING).slice(0, 32)).slice(0, 5), padded);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const key = md5(joined(padded, owner, permissions, ID)).slice(0, 5);
  const user = rc4(key, PADDING);
  const ofObject = md5(joined(key, Uint8Array.of(4, 0, 0, 0, 0))).slice(0, 10);
  const content = streamOf(rc4(ofObject, latin1(drawn(words))));
  const encryption = `<< /Filter /Standard /V 1 /R 2 /O <${hex(owner)}> /U <${hex(user)}> /P -4 >>`;
  return pdfOf(
    { ...onePage(words, content), 6: encryption },
    `/Encrypt 6 0 R /ID [<${hex(ID)}> <${hex(ID)}>]`,
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function md5(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('md5').update(bytes).digest());
}

function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + state[at]! + key[at % key.length]!) & 255;
    [state[at], state[other]] = [state[other]!, state[at]!];
  }
  let [at, other] = [0, 0];
  return bytes.map((byte) => {
    at = (at + 1) & 255;
    other = (other + state[at]!) & 255;
    [state[at], state[other]] = [state[other]!, state[at]!];
    return byte ^ state[(state[at]! + state[other]!) & 255]!;
  });
}
