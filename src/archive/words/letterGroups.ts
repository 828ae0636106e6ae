import { createSymbols, LEFT_OUT, NOT_IN_WORD } from './letters.ts';
import {
  BITS,
  EDGE,
  FIGURES_FROM,
  FIGURES_UP_TO,
  GROUP,
  GROUP_MASK,
  HASH_PRIME,
  HASH_START,
  LONGEST_WORD,
  SYMBOL_MASK,
} from './groupForm.ts';
import { STOP_WORDS } from './stopWords.ts';

/**
 * The groups of letters in the content words of a UTF-8 text, folded as words are: `_trei`, `trein`, `rein_`… as numbers
 * of thirty bits; a word shorter than a group is one group, with its edges. Straight from the bytes, since it is done to
 * a hundred passages at every question. What is given is good until the next time.
 */
export type GroupsOf = (bytes: Uint8Array) => Uint32Array;

export function createGroupsOf(): GroupsOf {
  const symbolOf = createSymbols();
  const symbols = Uint8Array.from({ length: 0x80 }, (_, code) => symbolOf(code));
  const isStopWord = hashSet(Array.from(STOP_WORDS, (word) => hashOf(word, symbolOf)));
  let groups = new Uint32Array(4096);
  return (bytes) => {
    const size = bytes.length;
    if (groups.length < size) groups = new Uint32Array(size * 2);
    const found = groups;
    let count = 0;
    /** Of the word that is being read: where its groups begin, its symbols so far, and their hash. */
    let from = 0;
    let length = 0;
    let hash = HASH_START;
    let group = EDGE;
    for (let at = 0; at <= size;) {
      // The text's end ends the last word.
      const byte = at < size ? (bytes[at] ?? 0) : 0;
      const width = byte < 0x80 ? 1 : widthOf(byte);
      const symbol = byte < 0x80 ? (symbols[byte] ?? 0) : symbolOf(codeAt(bytes, at, width));
      at += width;
      if (symbol !== NOT_IN_WORD) {
        if (symbol === LEFT_OUT || length === LONGEST_WORD) continue;
        group = ((group << BITS) | symbol) & GROUP_MASK;
        hash = Math.imul(hash ^ symbol, HASH_PRIME);
        if (++length >= GROUP - 1) found[count++] = group;
      } else if (length > 0) {
        found[count++] = ((group << BITS) | EDGE) & GROUP_MASK;
        if (length > 1 ? isStopWord(hash) : !isFigure(group & SYMBOL_MASK)) count = from;
        from = count;
        length = 0;
        hash = HASH_START;
        group = EDGE;
      }
    }
    return found.subarray(0, count);
  };
}

/** Tells which of some hashes a hash is, without a look at most of them. */
function hashSet(hashes: readonly number[]): (hash: number) => boolean {
  const mask = 4095;
  const places = new Int32Array(mask + 1);
  for (const hash of hashes) {
    let place = hash & mask;
    while (places[place] !== 0) place = (place + 1) & mask;
    places[place] = hash;
  }
  return (hash) => {
    for (let place = hash & mask; places[place] !== 0; place = (place + 1) & mask)
      if (places[place] === hash) return true;
    return false;
  };
}

function widthOf(byte: number): number {
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** Astral letters end a word, as they do where words are cut. */
function codeAt(bytes: Uint8Array, at: number, width: number): number {
  const first = bytes[at] ?? 0;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (width === 2) return ((first & 0x1f) << 6) | second;
  return width === 3 ? ((first & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f) : 0x20;
}

function isFigure(symbol: number): boolean {
  return symbol >= FIGURES_FROM && symbol <= FIGURES_UP_TO;
}

function hashOf(word: string, symbolOf: (code: number) => number): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ symbolOf(word.charCodeAt(at)), HASH_PRIME);
  return hash;
}
