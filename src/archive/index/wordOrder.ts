/** So many letters of a word, seven bits each, fit in a number beside the word's own number. */
const LETTERS = 4;
const LETTER_BITS = 7;
const NUMBERS = 2 ** 25;
const BEYOND_ASCII = 127;

/** The numbers of words in the order of the words: sorted by their first letters as numbers, and only then as strings. */
export function orderOf(words: readonly string[]): Uint32Array {
  const keys = new Float64Array(words.length);
  words.forEach((word, number) => (keys[number] = beginningOf(word) * NUMBERS + number));
  keys.sort();
  const order = new Uint32Array(words.length);
  let start = 0;
  let beginning = -1;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const own = Math.floor(key / NUMBERS);
    order[at] = key - own * NUMBERS;
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
function beginningOf(word: string): number {
  let beginning = 0;
  let isAscii = true;
  for (let at = 0; at < LETTERS; at++) {
    const code: number = isAscii && at < word.length ? word.charCodeAt(at) : 0;
    isAscii &&= code < BEYOND_ASCII;
    beginning = (beginning << LETTER_BITS) | Math.min(code, BEYOND_ASCII);
  }
  return beginning;
}
