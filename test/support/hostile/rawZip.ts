import { constants, deflateRawSync } from 'node:zlib';
import { joined } from './hostileFile.ts';

/** One entry of a zip, byte for byte as it says it is, true or not. */
export interface RawEntry {
  readonly name: string;
  /** As it stands in the zip. */
  readonly packed: Uint8Array;
  /** In bytes: what it says that it unpacks to. */
  readonly says: number;
  readonly method?: number;
  readonly flags?: number;
  /** Where its data is said to begin, for one that shares those of another; else it has its own. */
  readonly at?: number;
}

/** A zip of which every header says what it is told to say. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  for (const entry of entries) {
    const start = entry.at ?? length;
    if (entry.at === undefined) {
      const piece = joined(localHeader(entry), entry.packed);
      pieces.push(piece);
      length += piece.length;
    }
    directory.push(directoryHeader(entry, start));
  }
  const central = joined(...directory);
  return joined(...pieces, central, endOf(entries.length, central.length, length));
}

export function textEntry(name: string, text: string): RawEntry {
  const bytes = new TextEncoder().encode(text);
  return { name, packed: deflateRawSync(bytes), says: bytes.length };
}

/** Deflated data that unpack to `start`, and then to so many times a million spaces; made without unpacking it. */
export function deflatedSpaces(millions: number, start = ''): Uint8Array {
  const flushed = deflateRawSync(new TextEncoder().encode(`${start} `), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  // One block by the fixed codes: eight times "258 characters as the last one" take thirteen bytes. Source: RFC 1951.
  const repeats = Math.ceil((millions * 1_000_000) / (8 * 258));
  return joined(flushed, fixedBlock(repeats));
}

function fixedBlock(repeats: number): Uint8Array {
  const once = '1100010100000'.repeat(8);
  const [first, last] = ['110', '0000000'];
  // The three bits before shift all that follows by three, the same in every thirteen bytes.
  const shifted = once.slice(-3) + once.slice(0, -3);
  return joined(
    bytesOf(first + once.slice(0, -3)),
    Buffer.alloc(13 * (repeats - 1), bytesOf(shifted)),
    bytesOf(once.slice(-3) + last),
  );
}

/** Bits in the order in which they are read, the lowest of each byte first. */
function bytesOf(bits: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (let at = 0; at < bits.length; at++) if (bits[at] === '1') bytes[at >> 3]! |= 1 << (at & 7);
  return bytes;
}

function localHeader(entry: RawEntry): Uint8Array {
  const header = headerOf(entry, { length: 30, sign: 'PK\x03\x04', from: 4 });
  return joined(header, entry.name);
}

function directoryHeader(entry: RawEntry, start: number): Uint8Array {
  const header = headerOf(entry, { length: 46, sign: 'PK\x01\x02', from: 6 });
  header.writeUInt32LE(start, 42);
  return joined(header, entry.name);
}

/** Both headers of an entry say the same of it, from some byte on. */
function headerOf(
  { name, packed, says, method = 8, flags = 0 }: RawEntry,
  { length, sign, from }: { readonly length: number; readonly sign: string; readonly from: number },
): Buffer {
  const header = Buffer.alloc(length);
  header.write(sign, 'latin1');
  header.writeUInt16LE(20, from);
  header.writeUInt16LE(flags, from + 2);
  header.writeUInt16LE(method, from + 4);
  header.writeUInt32LE(packed.length, from + 14);
  header.writeUInt32LE(says, from + 18);
  header.writeUInt16LE(name.length, from + 22);
  return header;
}

function endOf(count: number, size: number, start: number): Uint8Array {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count & 0xffff, 8);
  end.writeUInt16LE(count & 0xffff, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}
