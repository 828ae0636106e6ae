import { createSymbols, LEFT_OUT, NOT_IN_WORD } from './letters.ts';
import { STOP_WORDS } from './stopWords.ts';

/** Letters in a group. Five did better than four or six on real reuse; it finds most parts of compounds. */
const GROUP = 5;
const BITS = 6;
const GROUP_MASK = 2 ** (GROUP * BITS) - 1;
/** Stands before and after a word; no symbol has it. */
const EDGE = 63;
const FIGURES_FROM = 27;
const FIGURES_UP_TO = 36;
/** What comes after is no part of a word any more. */
const LONGEST_WORD = 256;
const ASCII = 0x80;
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * The groups of letters in the content words of a UTF-8 text, folded as words are: `_trei`, `trein`, `rein_`… as numbers
 * of thirty bits; a word shorter than a group is one group, with its edges. Straight from the bytes, since it is done to
 * a hundred passages at every question. What is given is good until the next time.
 */
export type GroupsOf = (bytes: Uint8Array) => Uint32Array;

export function createGroupsOf(): GroupsOf {
  const symbolOf = createSymbols();
  const symbols = Uint8Array.from({ length: ASCII }, (_, code) => symbolOf(code));
  const stopWords = new Set(Array.from(STOP_WORDS, (word) => hashOf(word, symbolOf)));
  let groups = new Uint32Array(4096);
  return (bytes) => {
    if (groups.length < bytes.length) groups = new Uint32Array(bytes.length * 2);
    let count = 0;
    /** Of the word that is being read: where its groups begin, its symbols so far, and their hash. */
    let [from, length, hash, group, first] = [0, 0, HASH_START, EDGE, 0];
    for (let at = 0; at <= bytes.length;) {
      // The text's end ends the last word.
      const byte = bytes[at] ?? 0x20;
      const width = byte < ASCII ? 1 : widthOf(byte);
      const symbol = byte < ASCII ? (symbols[byte] ?? 0) : symbolOf(codeAt(bytes, at, width));
      at += width;
      if (symbol === LEFT_OUT) continue;
      if (symbol !== NOT_IN_WORD) {
        if (length === LONGEST_WORD) continue;
        group = ((group << BITS) | symbol) & GROUP_MASK;
        hash = Math.imul(hash ^ symbol, HASH_PRIME);
        if (length === 0) first = symbol;
        if (++length >= GROUP - 1) groups[count++] = group;
      } else if (length > 0) {
        groups[count++] = ((group << BITS) | EDGE) & GROUP_MASK;
        const isContent = length > 1 ? !stopWords.has(hash >>> 0) : isFigure(first);
        if (!isContent) count = from;
        [from, length, hash, group] = [count, 0, HASH_START, EDGE];
      }
    }
    return groups.subarray(0, count);
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
  return hash >>> 0;
}
