import { sizeOf } from '../index/vocabulary.ts';
import type { WordLevel } from '../index/window.ts';
import type { GroupsOf } from '../words/letterGroups.ts';
import { rarity } from './bm25.ts';
import { passagesOf } from '../index/wordStarts.ts';

/** Groups are counted in so many places; that two share one now and then does not matter. */
const BITS = 18;
/** For a window of a few documents most places stay empty. */
const FEW_WORDS = 10_000;

export interface GroupCounts {
  /** In how many passages the groups of a place occur, at most: those of each word with it added up. */
  readonly at: (place: number) => number;
  /** Groups in all words of all passages, and those words. */
  readonly groups: number;
  readonly words: number;
}

export function countGroups({ words, wordLists }: WordLevel, groupsOf: GroupsOf): GroupCounts {
  const counts = sizeOf(words) < FEW_WORDS ? fewCounts() : manyCounts();
  let groups = 0;
  let occurrences = 0;
  for (let word = 0; word < sizeOf(words); word++) {
    const passages = passagesOf(wordLists.starts, word);
    const ofWord = groupsOf(words.pool.subarray(words.starts[word], words.starts[word + 1]));
    for (let at = 0; at < ofWord.length; at++) counts.add(placeOf(ofWord[at] ?? 0), passages);
    occurrences += passages;
    groups += passages * ofWord.length;
  }
  return { at: counts.at, groups, words: occurrences };
}

interface Counts {
  readonly at: (place: number) => number;
  readonly add: (place: number, passages: number) => void;
}

function fewCounts(): Counts {
  const counts = new Map<number, number>();
  return {
    at: (place) => counts.get(place) ?? 0,
    add: (place, passages) => counts.set(place, (counts.get(place) ?? 0) + passages),
  };
}

function manyCounts(): Counts {
  const counts = new Uint32Array(2 ** BITS);
  return {
    at: (place) => counts[place] ?? 0,
    add: (place, passages) => (counts[place] = (counts[place] ?? 0) + passages),
  };
}

/** Tells what a group weighs. */
export function groupWeights(all: readonly GroupCounts[], size: number): (group: number) => number {
  const known = new Float32Array(2 ** BITS);
  return (group) => {
    const place = placeOf(group);
    const before = known[place] ?? 0;
    if (before > 0) return before;
    let passages = 0;
    for (const { at } of all) passages += at(place);
    // Rounded as it is remembered: the same at once as later.
    const weight = Math.fround(rarity(Math.min(size, passages), size));
    known[place] = weight;
    return weight;
  };
}

function placeOf(group: number): number {
  return Math.imul(group, 0x9e3779b1) >>> (32 - BITS);
}
