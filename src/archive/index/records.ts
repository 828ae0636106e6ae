import type { Entry, SourceDocument } from '../source.ts';
import { checksum } from './checksum.ts';

/** Bytes in memory or in a file. */
export interface Bytes {
  readonly length: number;
  readonly where: 'memory' | 'file';
  /** A view or a copy. Throws where they cannot be read any more. */
  readonly read: (start: number, end: number) => Uint8Array;
}

/** The texts of a window: one record for each passage, then one for each document; `n` runs from `n` to `n + 1`. */
export interface Records {
  readonly bytes: Bytes;
  readonly passageStarts: Uint32Array;
  readonly documentStarts: Uint32Array;
}

/** The texts of a passage as UTF-8, for what works on bytes. */
export interface RawTexts {
  readonly question: Uint8Array;
  readonly answer: Uint8Array;
}

const decoder = new TextDecoder();

/**
 * A record is: a checksum of the rest, the lengths in bytes of question and answer (numbers of four bytes, the lowest
 * first), the two, and the other fields as JSON.
 */
export const HEADER = 12;

/** Undefined for a record that is damaged or cannot be read. */
export function readEntry(records: Records, passage: number): Entry | undefined {
  const bytes = readRecord(records.bytes, records.passageStarts, passage);
  if (bytes === undefined) return undefined;
  const { question, answer } = texts(bytes);
  const fields = fieldsIn(bytes) as Omit<Entry, 'question' | 'answer'>;
  return { question: decoder.decode(question), answer: decoder.decode(answer), ...fields };
}

export function readTexts(records: Records, passage: number): RawTexts | undefined {
  const bytes = readRecord(records.bytes, records.passageStarts, passage);
  return bytes === undefined ? undefined : texts(bytes);
}

export function readDocument(records: Records, document: number): SourceDocument | undefined {
  const bytes = readRecord(records.bytes, records.documentStarts, document);
  return bytes === undefined ? undefined : (fieldsIn(bytes) as SourceDocument);
}

function readRecord(bytes: Bytes, starts: Uint32Array, number: number): Uint8Array | undefined {
  try {
    const found = bytes.read(starts[number] ?? 0, starts[number + 1] ?? 0);
    return found.length >= HEADER && numberAt(found, 0) === checksum(found.subarray(4)) ? found : undefined;
  } catch {
    return undefined; // The file was taken away or cut off: it is as if the passage were not there.
  }
}

function texts(bytes: Uint8Array): RawTexts {
  const answer = HEADER + numberAt(bytes, 4);
  return {
    question: bytes.subarray(HEADER, answer),
    answer: bytes.subarray(answer, answer + numberAt(bytes, 8)),
  };
}

function fieldsIn(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes.subarray(HEADER + numberAt(bytes, 4) + numberAt(bytes, 8))));
}

function numberAt(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset, true);
}
