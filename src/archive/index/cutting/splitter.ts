import { compoundSplitter, partsOf } from '../../words/compounds.ts';
import { hashOf, PartHashes } from './partHashes.ts';
import { bytesOf } from '../vocabulary.ts';

const JOINT = 's'.charCodeAt(0);

/** In how many passages a part of a word stands, by its hash and its bytes. */
export type CountPassages = (hash: number, bytes: Uint8Array, from: number, to: number) => number;

/** The parts of a word where it is a compound of others; else none. */
export type Split = (word: string, count: CountPassages) => readonly string[];

/** No part has to be cut out of a word to be looked up. */
export function createSplit(): Split {
  const hashes = new PartHashes();
  return (word, count) => {
    const bytes = bytesOf(word);
    // Rare: a letter beyond ASCII is more than one byte.
    if (!hashes.begin(bytes, 0, bytes.length)) return splitWhole(word, count);
    const parts = partsOf({
      length: bytes.length,
      passagesWith: (from, to) => count(hashes.of(from, to), bytes, from, to),
      hasJoint: (place) => bytes[place - 1] === JOINT,
    });
    return parts === undefined ? [] : [word.slice(0, parts.firstEnd), word.slice(parts.lastStart)];
  };
}

function splitWhole(word: string, count: CountPassages): readonly string[] {
  const split = compoundSplitter((part) => {
    const bytes = bytesOf(part);
    return count(hashOf(bytes, 0, bytes.length), bytes, 0, bytes.length);
  });
  return split(word);
}
