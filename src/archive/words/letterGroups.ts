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

/**
 * Goes through the groups of letters in the content words of a UTF-8 text, folded as words are: `_trei`, `trein`,
 * `reinen`… as numbers of thirty bits. Straight from the bytes, since it is done to a hundred passages at every question.
 */
export type ForEachGroup = (bytes: Uint8Array, visit: (group: number) => void) => void;

export function createForEachGroup(): ForEachGroup {
  const symbolOf = createSymbols();
  const stopWords = new Set(
    [...STOP_WORDS].map((word) => hashOf(Array.from(word, (letter) => symbolOf(letter.charCodeAt(0))))),
  );
  const word = new Uint8Array(256);
  const endWord = (length: number, visit: (group: number) => void): void => {
    if (length > 1 ? !stopWords.has(hash(word, length)) : isFigure(word[0] ?? 0))
      visitGroups(word, length, visit);
  };
  return (bytes, visit) => {
    let length = 0;
    for (let at = 0; at < bytes.length;) {
      const first = bytes[at] ?? 0;
      const width = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      const symbol = symbolOf(codeAt(bytes, at, width));
      at += width;
      if (symbol === LEFT_OUT) continue;
      if (symbol !== NOT_IN_WORD) {
        if (length < word.length) word[length++] = symbol;
      } else if (length > 0) {
        endWord(length, visit);
        length = 0;
      }
    }
    if (length > 0) endWord(length, visit);
  };
}

/** Astral letters end a word, as they do where words are cut. */
function codeAt(bytes: Uint8Array, at: number, width: number): number {
  const first = bytes[at] ?? 0;
  if (width === 1) return first;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (width === 2) return ((first & 0x1f) << 6) | second;
  return width === 3 ? ((first & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f) : 0x20;
}

/** A word shorter than a group is one group, with its edges. */
function visitGroups(word: Uint8Array, length: number, visit: (group: number) => void): void {
  let group = EDGE;
  for (let at = 0; at < length; at++) {
    group = ((group << BITS) | (word[at] ?? 0)) & GROUP_MASK;
    if (at >= GROUP - 2) visit(group);
  }
  group = ((group << BITS) | EDGE) & GROUP_MASK;
  visit(group);
}

function isFigure(symbol: number): boolean {
  return symbol >= FIGURES_FROM && symbol <= FIGURES_UP_TO;
}

function hashOf(symbols: readonly number[]): number {
  return hash(Uint8Array.from(symbols), symbols.length);
}

function hash(symbols: Uint8Array, length: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < length; at++) value = Math.imul(value ^ (symbols[at] ?? 0), 0x01000193);
  return value >>> 0;
}
