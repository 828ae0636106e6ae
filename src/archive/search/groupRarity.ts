import { passagesWith } from '../index/lists.ts';
import { sizeOf } from '../index/vocabulary.ts';
import type { WordLevel } from '../index/window.ts';
import type { ForEachGroup } from '../words/letterGroups.ts';
import { rarity } from './bm25.ts';

/** Groups are counted in so many places; that two share one now and then does not matter. */
const BITS = 18;

export interface GroupCounts {
  /** In how many passages a group occurs, at most: those of each word with it added up. */
  readonly counts: Uint32Array;
  /** Groups in all words of all passages, and those words. */
  readonly groups: number;
  readonly words: number;
}

export function countGroups({ words, wordLists }: WordLevel, forEachGroup: ForEachGroup): GroupCounts {
  const counts = new Uint32Array(2 ** BITS);
  let groups = 0;
  let occurrences = 0;
  for (let word = 0; word < sizeOf(words); word++) {
    const passages = passagesWith(wordLists, word);
    occurrences += passages;
    forEachGroup(words.pool.subarray(words.starts[word], words.starts[word + 1]), (group) => {
      const place = placeOf(group);
      counts[place] = (counts[place] ?? 0) + passages;
      groups += passages;
    });
  }
  return { counts, groups, words: occurrences };
}

/** Tells what a group weighs. */
export function groupWeights(all: readonly GroupCounts[], size: number): (group: number) => number {
  const known = new Float32Array(2 ** BITS);
  return (group) => {
    const place = placeOf(group);
    const before = known[place] ?? 0;
    if (before > 0) return before;
    const passages = all.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0);
    const weight = rarity(Math.min(size, passages), size);
    known[place] = weight;
    return weight;
  };
}

function placeOf(group: number): number {
  return Math.imul(group, 0x9e3779b1) >>> (32 - BITS);
}
