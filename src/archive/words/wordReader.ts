import { HASH_PRIME, HASH_START } from './groupForm.ts';
import { BY_CONTEXT, LEFT_OUT, NOT_IN_WORD, NOT_SEEN } from './unitKinds.ts';
import { fold, isInWord, mended, words } from './words.ts';

/** The words of a text, folded, as code units one after the other. Good until the next text is read. */
export interface WordsRead {
  readonly count: number;
  readonly units: Uint16Array;
  /** Where word `n` ends, and `n + 1` begins. */
  readonly ends: Uint32Array;
  /** FNV-1a of each word. */
  readonly hashes: Uint32Array;
}

export type ReadWords = (text: string) => WordsRead;

const FINAL_SIGMA = 0x3a3;

/** Reads the same words as `words` gives, without making strings: an archive has a hundred million of them. */
export function createWordReader(): ReadWords {
  const folded = new Uint16Array(0x10000);
  let [units, ends, hashes] = [new Uint16Array(1024), new Uint32Array(512), new Uint32Array(512)];
  const read = (text: string): WordsRead | undefined => {
    let count = 0;
    let length = 0;
    let start = 0;
    let hash = HASH_START;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let unit = folded[code] ?? 0;
      if (unit === NOT_SEEN) unit = folded[code] = foldedUnit(code);
      if (unit > BY_CONTEXT) {
        units[length++] = unit;
        hash = Math.imul(hash ^ unit, HASH_PRIME);
      } else if (unit === BY_CONTEXT) return undefined;
      else if (unit === NOT_IN_WORD && length > start) {
        ends[count] = length;
        hashes[count++] = hash;
        start = length;
        hash = HASH_START;
      }
    }
    ends[count] = length;
    hashes[count] = hash;
    return { count: length > start ? count + 1 : count, units, ends, hashes };
  };
  return (text) => {
    const whole = mended(text);
    if (whole.length > units.length) {
      const most = whole.length * 2;
      [units, ends, hashes] = [
        new Uint16Array(most),
        new Uint32Array(most / 2 + 1),
        new Uint32Array(most / 2 + 1),
      ];
    }
    return read(whole) ?? fromStrings(words(text));
  };
}

function foldedUnit(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return BY_CONTEXT;
  const letters = fold(String.fromCharCode(code));
  if (letters.length > 1 || code === FINAL_SIGMA) return BY_CONTEXT;
  if (letters === '') return LEFT_OUT;
  return isInWord(letters.charCodeAt(0)) ? letters.charCodeAt(0) : NOT_IN_WORD;
}

function fromStrings(found: readonly string[]): WordsRead {
  const all = found.join('');
  const units = Uint16Array.from({ length: all.length }, (_, at) => all.charCodeAt(at));
  const ends = new Uint32Array(found.length);
  let end = 0;
  found.forEach((word, number) => (ends[number] = end += word.length));
  return { count: found.length, units, ends, hashes: Uint32Array.from(found, hashOf) };
}

/** FNV-1a of a word's code units. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  return hash >>> 0;
}
