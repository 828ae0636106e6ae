import type { Place } from '../hit.ts';
import type { Entry, SourceDocument } from '../source.ts';
import { checksum } from './checksum.ts';
import { HEADER, type Records } from './records.ts';
import { documentOf, type WordLevel } from './window.ts';

/** What tells which record is whose. */
export type Recorded = Pick<WordLevel, 'records' | 'documentStarts'>;

/** The texts of a passage as UTF-8, for what works on bytes. */
export interface RawTexts {
  readonly question: Uint8Array;
  readonly answer: Uint8Array;
}

const decoder = new TextDecoder();

/** A document and its passages up to the wanted one are read at once where they are no longer than this, in bytes. */
const MOST_AT_ONCE = 16_384;

/** A passage with its document. Undefined, as below, for a record that is damaged or cannot be read. */
export function readPlace(window: Recorded, passage: number): Place | undefined {
  const document = documentOf(window, passage);
  const [first, last] = [recordOfDocument(window, document), recordOfPassage(document, passage)];
  const { records } = window;
  const { starts } = records;
  const start = starts[first] ?? 0;
  const isShort = (starts[last + 1] ?? 0) - start <= MOST_AT_ONCE;
  const bytes = isShort ? bytesAt(records, start, starts[last + 1] ?? 0) : undefined;
  const recordAt = (number: number): Uint8Array | undefined => {
    if (!isShort) return readRecord(records, number);
    return wholeOrNot(bytes?.subarray((starts[number] ?? 0) - start, (starts[number + 1] ?? 0) - start));
  };
  const [ofDocument, ofPassage] = [recordAt(first), recordAt(last)];
  if (ofDocument === undefined || ofPassage === undefined) return undefined;
  return { document: fieldsIn(ofDocument) as SourceDocument, entry: entryIn(ofPassage) };
}

export function readEntry(window: Recorded, passage: number): Entry | undefined {
  const bytes = readPassage(window, passage);
  return bytes === undefined ? undefined : entryIn(bytes);
}

export function readTexts(window: Recorded, passage: number): RawTexts | undefined {
  const bytes = readPassage(window, passage);
  return bytes === undefined ? undefined : texts(bytes);
}

export function readDocument(window: Recorded, document: number): SourceDocument | undefined {
  const bytes = readRecord(window.records, recordOfDocument(window, document));
  return bytes === undefined ? undefined : (fieldsIn(bytes) as SourceDocument);
}

function recordOfDocument({ documentStarts }: Recorded, document: number): number {
  return (documentStarts[document] ?? 0) + document;
}

function recordOfPassage(document: number, passage: number): number {
  return passage + document + 1;
}

function readPassage(window: Recorded, passage: number): Uint8Array | undefined {
  return readRecord(window.records, recordOfPassage(documentOf(window, passage), passage));
}

function readRecord(records: Records, number: number): Uint8Array | undefined {
  return wholeOrNot(bytesAt(records, records.starts[number] ?? 0, records.starts[number + 1] ?? 0));
}

function bytesAt({ bytes }: Records, start: number, end: number): Uint8Array | undefined {
  try {
    return bytes.read(start, end);
  } catch {
    return undefined; // The file was taken away or cut off: it is as if the passage were not there.
  }
}

function wholeOrNot(record: Uint8Array | undefined): Uint8Array | undefined {
  if (record === undefined || record.length < HEADER) return undefined;
  return numberAt(record, 0) === checksum(record.subarray(4)) ? record : undefined;
}

function entryIn(bytes: Uint8Array): Entry {
  const { question, answer } = texts(bytes);
  const fields = fieldsIn(bytes) as Omit<Entry, 'question' | 'answer'>;
  return { question: decoder.decode(question), answer: decoder.decode(answer), ...fields };
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
