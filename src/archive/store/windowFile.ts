import { checksum } from '../index/checksum.ts';
import type { Bytes } from '../index/records.ts';
import type { Window } from '../index/window.ts';
import { sizeOfLists, storedLists } from '../index/wordLists.ts';

/** Another number for another form: what was written in another is read anew from the documents. */
export const VERSION = 4;

/** A file begins with this number, the version, the checksum of all that follows, and how many arrays there are. */
const MAGIC = 0x4b414d45;
const HEADER = 16;
const ALIGNMENT = 4;

/** The arrays of a window in the order in which they are written. */
const ARRAYS = {
  'words.pool': Uint8Array,
  'words.starts': Uint32Array,
  'wordLists.lengths': Uint16Array,
  'wordLists.blocks': Uint32Array,
  'terms.pool': Uint8Array,
  'terms.starts': Uint32Array,
  'termLists.starts': Uint32Array,
  'termLists.passages': Uint16Array,
  'termLists.counts': Uint8Array,
  'wordTerms.first': Uint32Array,
  'wordTerms.more': Uint32Array,
  questionLengths: Uint16Array,
  answerLengths: Uint16Array,
  saysLittle: Uint8Array,
  documentStarts: Uint32Array,
  documentDates: Uint32Array,
  documentKeys: Uint32Array,
  'records.starts': Uint32Array,
} as const;

type Name = keyof typeof ARRAYS;
type Arrays = {
  readonly [name in Name]: (typeof ARRAYS)[name] extends Uint8ArrayConstructor
    ? Uint8Array
    : (typeof ARRAYS)[name] extends Uint16ArrayConstructor
      ? Uint16Array
      : Uint32Array;
};

const NAMES = Object.keys(ARRAYS) as readonly Name[];

/** A window without its texts and without the places of its words, as the bytes of a file. */
export function windowBytes(window: Window): Uint8Array {
  const arrays = arraysOf(window);
  const size = NAMES.reduce((sum, name) => sum + padded(arrays[name].byteLength), HEADER + NAMES.length * 4);
  const bytes = new Uint8Array(size);
  const lengths = new Uint32Array(bytes.buffer, HEADER, NAMES.length);
  let offset = HEADER + lengths.byteLength;
  NAMES.forEach((name, number) => {
    const { buffer, byteOffset, byteLength, length } = arrays[name];
    lengths[number] = length;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += padded(byteLength);
  });
  new Uint32Array(bytes.buffer).set([MAGIC, VERSION, checksum(bytes.subarray(HEADER)), NAMES.length]);
  return bytes;
}

/** The window in a file, with the others; undefined where one is damaged, cut off, or of another version. */
export function readWindow(bytes: Uint8Array, texts: Bytes, places: Bytes): Window | undefined {
  if (bytes.length < HEADER || bytes.length % ALIGNMENT !== 0) return undefined;
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const [magic, version, sum, count] = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER / 4);
  if (magic !== MAGIC || version !== VERSION || count !== NAMES.length) return undefined;
  const rest = aligned.subarray(HEADER);
  if (sum !== checksum(rest)) return undefined;
  const window = windowOf(arraysIn(rest), texts, places);
  const { starts } = window.records;
  const isWhole =
    (starts[starts.length - 1] ?? 0) <= texts.length && sizeOfLists(window.wordLists.starts) <= places.length;
  return isWhole ? window : undefined;
}

function arraysIn(rest: Uint8Array): Arrays {
  const lengths = new Uint32Array(rest.buffer, rest.byteOffset, NAMES.length);
  const buffer = rest.buffer as ArrayBuffer;
  let offset = rest.byteOffset + lengths.byteLength;
  const arrays = NAMES.map((name, number) => {
    const array = new ARRAYS[name](buffer, offset, lengths[number]);
    offset += padded(array.byteLength);
    return [name, array];
  });
  return Object.fromEntries(arrays) as Arrays;
}

function padded(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function arraysOf(window: Window): Arrays {
  const { words, wordLists, terms, termLists, wordTerms, records } = window;
  return {
    'words.pool': words.pool,
    'words.starts': words.starts,
    'wordLists.lengths': wordLists.starts.lengths,
    'wordLists.blocks': wordLists.starts.blocks,
    'terms.pool': terms.pool,
    'terms.starts': terms.starts,
    'termLists.starts': termLists.starts,
    'termLists.passages': termLists.passages,
    'termLists.counts': termLists.counts,
    'wordTerms.first': wordTerms.first,
    'wordTerms.more': wordTerms.more,
    questionLengths: window.questionLengths,
    answerLengths: window.answerLengths,
    saysLittle: window.saysLittle,
    documentStarts: window.documentStarts,
    documentDates: window.documentDates,
    documentKeys: window.documentKeys,
    'records.starts': records.starts,
  };
}

function windowOf(arrays: Arrays, texts: Bytes, places: Bytes): Window {
  return {
    size: arrays.questionLengths.length,
    words: { pool: arrays['words.pool'], starts: arrays['words.starts'] },
    wordLists: storedLists(
      { lengths: arrays['wordLists.lengths'], blocks: arrays['wordLists.blocks'] },
      places,
    ),
    terms: { pool: arrays['terms.pool'], starts: arrays['terms.starts'] },
    termLists: {
      starts: arrays['termLists.starts'],
      passages: arrays['termLists.passages'],
      counts: arrays['termLists.counts'],
    },
    wordTerms: { first: arrays['wordTerms.first'], more: arrays['wordTerms.more'] },
    questionLengths: arrays.questionLengths,
    answerLengths: arrays.answerLengths,
    saysLittle: arrays.saysLittle,
    documentStarts: arrays.documentStarts,
    documentDates: arrays.documentDates,
    documentKeys: arrays.documentKeys,
    records: { bytes: texts, starts: arrays['records.starts'] },
  };
}
