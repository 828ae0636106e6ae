/**
 * Words in the order of their UTF-8 bytes, in one pool: number `n` runs from `starts[n]` to `starts[n + 1]`. A
 * hundredth of what a `Map` of strings takes to load.
 */
export interface Vocabulary {
  readonly pool: Uint8Array;
  readonly starts: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Words as they stand; a vocabulary where they are in order, each once. */
export function toVocabulary(words: readonly string[]): Vocabulary {
  const starts = new Uint32Array(words.length + 1);
  const pool = encoder.encode(words.join(''));
  let end = 0;
  words.forEach((word, number) => {
    end += byteLength(word);
    starts[number + 1] = end;
  });
  return { pool, starts };
}

export function sizeOf({ starts }: Vocabulary): number {
  return starts.length - 1;
}

export function wordAt({ pool, starts }: Vocabulary, number: number): string {
  return decoder.decode(pool.subarray(starts[number], starts[number + 1]));
}

/** All words, in order. */
export function allWords(vocabulary: Vocabulary): readonly string[] {
  const { pool, starts } = vocabulary;
  const text = decoder.decode(pool);
  const plain = text.length === pool.length;
  return Array.from({ length: sizeOf(vocabulary) }, (_, number) =>
    plain ? text.slice(starts[number], starts[number + 1]) : wordAt(vocabulary, number),
  );
}

/** A word's number, or -1. */
export function numberOf(vocabulary: Vocabulary, word: string): number {
  const bytes = bytesOf(word);
  const number = firstFrom(vocabulary, bytes);
  return number < sizeOf(vocabulary) && compareAt(vocabulary, number, bytes) === 0 ? number : -1;
}

/** The numbers of the words that begin with something: from the first up to, not including, the second. */
export function withPrefix(vocabulary: Vocabulary, prefix: string): readonly [number, number] {
  const bytes = encoder.encode(prefix);
  // No byte of UTF-8 is 255.
  return [firstFrom(vocabulary, bytes), firstFrom(vocabulary, Uint8Array.of(...bytes, 255))];
}

/** The number of the first word that does not come before some bytes. */
function firstFrom(vocabulary: Vocabulary, bytes: Uint8Array, from = 0): number {
  let low = from;
  let high = sizeOf(vocabulary);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(vocabulary, middle, bytes) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below zero where a word of one vocabulary comes before one of another, zero where they are the same. */
export function compareWords(one: Vocabulary, word: number, other: Vocabulary, otherWord: number): number {
  const start = one.starts[word] ?? 0;
  const length = (one.starts[word + 1] ?? 0) - start;
  const otherStart = other.starts[otherWord] ?? 0;
  const otherLength = (other.starts[otherWord + 1] ?? 0) - otherStart;
  const common = Math.min(length, otherLength);
  for (let at = 0; at < common; at++) {
    const difference = (one.pool[start + at] ?? 0) - (other.pool[otherStart + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}

/** Below zero where the word comes before the bytes, zero where it is the same. */
function compareAt({ pool, starts }: Vocabulary, number: number, bytes: Uint8Array): number {
  const start = starts[number] ?? 0;
  const length = (starts[number + 1] ?? 0) - start;
  const common = Math.min(length, bytes.length);
  for (let at = 0; at < common; at++) {
    const difference = (pool[start + at] ?? 0) - (bytes[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - bytes.length;
}

/** UTF-8. Nearly all words are ASCII, for which the encoder takes longer than the rest of a search. */
export function bytesOf(word: string): Uint8Array {
  const bytes = new Uint8Array(word.length);
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 0x7f) return encoder.encode(word);
    bytes[at] = code;
  }
  return bytes;
}

/** In UTF-8; words hold no halves of astral letters. */
function byteLength(word: string): number {
  let length = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return length;
}
