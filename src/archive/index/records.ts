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

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const HEADER = 12;

/** Checksum of the rest, the lengths in bytes of question and answer, the two, and the other fields as JSON. */
export function entryRecord({ question, answer, ...fields }: Entry): Uint8Array {
  return record(encoder.encode(question), encoder.encode(answer), encoder.encode(JSON.stringify(fields)));
}

export function documentRecord(document: SourceDocument): Uint8Array {
  return record(new Uint8Array(), new Uint8Array(), encoder.encode(JSON.stringify(document)));
}

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

function record(question: Uint8Array, answer: Uint8Array, fields: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER + question.length + answer.length + fields.length);
  bytes.set(question, HEADER);
  bytes.set(answer, HEADER + question.length);
  bytes.set(fields, HEADER + question.length + answer.length);
  const header = new DataView(bytes.buffer);
  header.setUint32(4, question.length, true);
  header.setUint32(8, answer.length, true);
  header.setUint32(0, checksum(bytes.subarray(4)), true);
  return bytes;
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
