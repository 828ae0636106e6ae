import type { Entry, SourceDocument } from '../source.ts';
import { checksum } from './checksum.ts';
import { RECORD_HEADER } from './records.ts';

const encoder = new TextEncoder();
const SPACE = 0x20;

/** UTF-8 of a text has at most three bytes for each code unit. */
const MOST_BYTES = 3;

/**
 * Writes records one after the other: a checksum of the rest, the lengths in bytes of question and answer, the two, and
 * the other fields as JSON, with spaces up to a multiple of four.
 */
export class RecordWriter {
  private bytes = new Uint8Array(1 << 12);
  private length = 0;
  private readonly starts: number[] = [0];

  entry({ question, answer, ...fields }: Entry): void {
    this.write(question, answer, JSON.stringify(fields));
  }

  document(document: SourceDocument): void {
    this.write('', '', JSON.stringify(document));
  }

  get size(): number {
    return this.length;
  }

  /** Where each begins and the last ends, from `offset` on. */
  startsFrom(offset: number): Uint32Array {
    return Uint32Array.from(this.starts, (start) => start + offset);
  }

  /** As a view. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private write(question: string, answer: string, fields: string): void {
    const start = this.length;
    this.reserve(RECORD_HEADER + (question.length + answer.length + fields.length) * MOST_BYTES + 4);
    this.length += RECORD_HEADER;
    const questionLength = this.text(question);
    const answerLength = this.text(answer);
    this.text(fields);
    while (this.length % 4 !== 0) this.bytes[this.length++] = SPACE;
    const header = new DataView(this.bytes.buffer, start, RECORD_HEADER);
    header.setUint32(4, questionLength, true);
    header.setUint32(8, answerLength, true);
    header.setUint32(0, checksum(this.bytes.subarray(start + 4, this.length)), true);
    this.starts.push(this.length);
  }

  private text(text: string): number {
    const { written } = encoder.encodeInto(text, this.bytes.subarray(this.length));
    this.length += written;
    return written;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
    wider.set(this.written());
    this.bytes = wider;
  }
}
