import type { Entry, SourceDocument } from '../source.ts';
import { checksum } from './checksum.ts';
import { Growing } from './growing.ts';
import { HEADER } from './records.ts';

const encoder = new TextEncoder();
const SPACE = 0x20;
/** No letter takes more bytes. */
const MOST_PER_UNIT = 3;

/** Writes records one after the other. What it says of them stands in `records.ts`. */
export class RecordWriter {
  private written = new Uint8Array(16_384);
  private readonly ends = new Growing();
  private size = 0;

  clear(): void {
    this.size = 0;
    this.ends.length = 0;
  }

  addEntry({ question, answer, ...fields }: Entry): void {
    this.add(question, answer, JSON.stringify(fields));
  }

  addDocument(document: SourceDocument): void {
    this.add('', '', JSON.stringify(document));
  }

  /** Where each begins and the last ends. */
  starts(): Uint32Array {
    const starts = new Uint32Array(this.ends.length + 1);
    starts.set(this.ends.view(), 1);
    return starts;
  }

  bytes(): Uint8Array {
    return this.written.slice(0, this.size);
  }

  private add(question: string, answer: string, fields: string): void {
    this.makeRoomFor(HEADER + MOST_PER_UNIT * (question.length + answer.length + fields.length) + 4);
    const start = this.size;
    const ofQuestion = this.write(question, start + HEADER);
    const ofAnswer = this.write(answer, start + HEADER + ofQuestion);
    let end = start + HEADER + ofQuestion + ofAnswer;
    end += this.write(fields, end);
    // Spaces at the end of JSON say nothing; numbers are seen fastest at a multiple of four.
    while (end % 4 !== 0) this.written[end++] = SPACE;
    const header = new Uint32Array(this.written.buffer, start, HEADER / 4);
    header[1] = ofQuestion;
    header[2] = ofAnswer;
    header[0] = checksum(this.written.subarray(start + 4, end));
    this.size = end;
    this.ends.push(end);
  }

  private write(text: string, at: number): number {
    return encoder.encodeInto(text, this.written.subarray(at)).written;
  }

  private makeRoomFor(more: number): void {
    if (this.size + more <= this.written.length) return;
    const wider = new Uint8Array(Math.max(this.size + more, this.written.length * 2));
    wider.set(this.written.subarray(0, this.size));
    this.written = wider;
  }
}
