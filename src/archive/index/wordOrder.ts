import { compareWords, sizeOf, type Vocabulary } from './vocabulary.ts';

/** A number without a fraction has so many bits. */
const BITS = 53;
const LETTER_BITS = 7;
const BEYOND_ASCII = 127;
const AFTER_LETTER = 2 ** LETTER_BITS;

/** Words in any order. */
export type Unordered = Vocabulary;

/**
 * The numbers of words in the order of the words: sorted by their first letters as numbers, seven bits each, as many as fit
 * beside the word's own number; and only then as words.
 */
export function orderOf(words: Unordered): Uint32Array {
  const numberBits = Math.ceil(Math.log2(sizeOf(words) + 1));
  const letters = Math.floor((BITS - numberBits) / LETTER_BITS);
  const numbers = 2 ** numberBits;
  const keys = new Float64Array(sizeOf(words));
  for (let number = 0; number < keys.length; number++)
    keys[number] = beginningOf(words, number, letters) * numbers + number;
  keys.sort();
  const order = new Uint32Array(keys.length);
  let start = 0;
  let beginning = -1;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const own = Math.floor(key / numbers);
    order[at] = key - own * numbers;
    if (own === beginning) continue;
    sortAlike(order, start, at, words);
    [start, beginning] = [at, own];
  }
  sortAlike(order, start, keys.length, words);
  return order;
}

/** The words in an order. */
export function inOrder({ pool, starts }: Unordered, order: Uint32Array): Vocabulary {
  const sorted = { pool: new Uint8Array(pool.length), starts: new Uint32Array(starts.length) };
  let next = 0;
  for (let place = 0; place < order.length; place++) {
    const number = order[place] ?? 0;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) sorted.pool[next++] = pool[at] ?? 0;
    sorted.starts[place + 1] = next;
  }
  return sorted;
}

/** For each number its place in an order. */
export function placesIn(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  return places;
}

/** Mostly there are but a few. */
function sortAlike(order: Uint32Array, start: number, end: number, words: Unordered): void {
  if (end - start < 2) return;
  const alike = Array.from(order.subarray(start, end));
  order.set(
    alike.sort((one, other) => compareWords(words, one, words, other)),
    start,
  );
}

/** What comes after a letter beyond ASCII does not count: such letters are all one here. */
function beginningOf({ pool, starts }: Unordered, number: number, letters: number): number {
  const end = starts[number + 1] ?? 0;
  let at = starts[number] ?? 0;
  let beginning = 0;
  for (let letter = 0; letter < letters; letter++) {
    const code = at < end ? (pool[at++] ?? 0) : 0;
    if (code >= BEYOND_ASCII) at = end;
    beginning = beginning * AFTER_LETTER + Math.min(code, BEYOND_ASCII);
  }
  return beginning;
}
