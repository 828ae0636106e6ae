/** A number without a fraction has so many bits. */
const BITS = 53;
const LETTER_BITS = 7;
const BEYOND_ASCII = 127;
const AFTER_LETTER = 2 ** LETTER_BITS;

/**
 * The numbers of words in the order of the words: sorted by their first letters as numbers, seven bits each, as many as fit
 * beside the word's own number; and only then as strings.
 */
export function orderOf(words: readonly string[]): Uint32Array {
  const numberBits = Math.ceil(Math.log2(words.length + 1));
  const letters = Math.floor((BITS - numberBits) / LETTER_BITS);
  const numbers = 2 ** numberBits;
  const keys = new Float64Array(words.length);
  words.forEach((word, number) => (keys[number] = beginningOf(word, letters) * numbers + number));
  keys.sort();
  const order = new Uint32Array(words.length);
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

/** Mostly there are but a few. */
function sortAlike(order: Uint32Array, start: number, end: number, words: readonly string[]): void {
  if (end - start < 2) return;
  const alike = Array.from(order.subarray(start, end));
  alike.sort((one, other) => ((words[one] ?? '') < (words[other] ?? '') ? -1 : 1));
  order.set(alike, start);
}

/** What comes after a letter beyond ASCII does not count: such letters are all one here. */
function beginningOf(word: string, letters: number): number {
  let beginning = 0;
  let isAscii = true;
  for (let at = 0; at < letters; at++) {
    const code: number = isAscii && at < word.length ? word.charCodeAt(at) : 0;
    isAscii &&= code < BEYOND_ASCII;
    beginning = beginning * AFTER_LETTER + Math.min(code, BEYOND_ASCII);
  }
  return beginning;
}
