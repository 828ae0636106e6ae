/** So many letters of a word, seven bits each, fit in a number beside the word's own number. */
const LETTERS = 4;
const LETTER_BITS = 7;
const NUMBER_BITS = 25;
const BEYOND_ASCII = 127;

/** The numbers of words in the order of the words: sorted by their first letters as numbers, and only then as strings. */
export function orderOf(words: readonly string[]): Uint32Array {
  const keys = Float64Array.from(
    words,
    (word, number) => beginningOf(word) * 2 ** NUMBER_BITS + number,
  ).sort();
  const order = Uint32Array.from(keys, (key) => key % 2 ** NUMBER_BITS);
  const beginningAt = (at: number): number => Math.floor((keys[at] ?? 0) / 2 ** NUMBER_BITS);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && beginningAt(end) === beginningAt(start)) end++;
    if (end > start + 1) sortAlike(order.subarray(start, end), words);
    start = end;
  }
  return order;
}

function sortAlike(numbers: Uint32Array, words: readonly string[]): void {
  const alike = Array.from(numbers, (number) => ({ number, word: words[number] ?? '' }));
  alike.sort((a, b) => (a.word < b.word ? -1 : 1));
  alike.forEach(({ number }, at) => (numbers[at] = number));
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
