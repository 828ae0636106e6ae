/** So many words are a block: a place is found by adding up that many numbers at most. */
const BLOCK = 64;

/**
 * Where the lists of words begin, one after the other, in half the room of the places themselves: nothing is asked of most
 * words but in how many passages they stand.
 */
export interface WordStarts {
  /** By word, in how many passages it stands, less one: there is none that stands nowhere. */
  readonly lengths: Uint16Array;
  /** Where the first list of each block begins, and where the last of all ends. */
  readonly blocks: Uint32Array;
}

/** List `n` runs from `starts[n]` to `starts[n + 1]`, and none is empty. */
export function packed(starts: Uint32Array): WordStarts {
  const lengths = new Uint16Array(Math.max(0, starts.length - 1));
  for (let word = 0; word < lengths.length; word++)
    lengths[word] = (starts[word + 1] ?? 0) - (starts[word] ?? 0) - 1;
  const blocks = new Uint32Array(Math.ceil(lengths.length / BLOCK) + 1);
  for (let block = 0; block < blocks.length; block++)
    blocks[block] = starts[Math.min(lengths.length, block * BLOCK)] ?? 0;
  return { lengths, blocks };
}

/** In how many passages a word stands. */
export function passagesOf({ lengths }: WordStarts, word: number): number {
  return (lengths[word] ?? -1) + 1;
}

/** Where the list of a word begins; for the number after the last, where that ends. */
export function startOf(starts: WordStarts, word: number): number {
  const { lengths, blocks } = starts;
  if (word >= lengths.length) return blocks[blocks.length - 1] ?? 0;
  let start = blocks[Math.floor(word / BLOCK)] ?? 0;
  for (let before = word - (word % BLOCK); before < word; before++) start += passagesOf(starts, before);
  return start;
}
