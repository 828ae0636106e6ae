import { Inflate } from 'fflate';

/** A file in a zip, as the list at its end has it. */
export interface ZipEntry {
  readonly name: string;
  /** In bytes: what it is said to unpack to, which need not be true. */
  readonly size: number;
  readonly isLocked: boolean;
  readonly method: number;
  readonly packedSize: number;
  readonly headerAt: number;
}

const STORED = 0;
const DEFLATED = 8;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const FAR_END_PLACE = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const IN_EXTRA = 0xffffffff;

/** In bytes: so much is unpacked at a time; it can come to a thousand times as much. */
const STEP = 8192;

/** The files in a zip. Throws where it is not whole. Source: APPNOTE.TXT of PKWARE, 4.3. */
export function entriesOf(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { count, start } = directoryOf(view);
  const entries: ZipEntry[] = [];
  for (let number = 0, at = start; number < count; number++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('no entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + ENTRY_LENGTH + nameLength;
    const [size, packedSize, headerAt] = far(view, extraAt, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + ENTRY_LENGTH, extraAt)),
      size,
      packedSize,
      headerAt,
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
    });
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What a file in a zip holds. Throws where that is more or less than it says, and unpacks not much more than that. */
export function unpacked(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(entry.headerAt, true) !== HEADER) throw new Error('no header');
  const start =
    entry.headerAt +
    HEADER_LENGTH +
    view.getUint16(entry.headerAt + 26, true) +
    view.getUint16(entry.headerAt + 28, true);
  const packed = zip.subarray(start, start + entry.packedSize);
  const found = entry.method === STORED ? packed : inflated(packed, entry);
  if (found.length !== entry.size) throw new Error('another size');
  return found;
}

function inflated(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method !== DEFLATED) throw new Error('unknown method');
  const found = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw new Error('another size');
    found.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return found.subarray(0, length);
}

function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let end = view.byteLength - END_LENGTH;
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw new Error('no end');
  const farPlace = end - 20;
  if (farPlace >= 0 && view.getUint32(farPlace, true) === FAR_END_PLACE) {
    const farEnd = largeAt(view, farPlace + 8);
    return { count: largeAt(view, farEnd + 32), start: largeAt(view, farEnd + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** Numbers that do not fit stand in a field of their own, in this order. */
function far(
  view: DataView,
  from: number,
  length: number,
  numbers: readonly [number, number, number],
): readonly [number, number, number] {
  if (!numbers.includes(IN_EXTRA)) return numbers;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const [size, packedSize, headerAt] = numbers;
    const large = (number: number): number => (number === IN_EXTRA ? largeAt(view, (next += 8) - 8) : number);
    return [large(size), large(packedSize), large(headerAt)];
  }
  return numbers;
}

function largeAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
