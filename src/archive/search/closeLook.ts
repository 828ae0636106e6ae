import type { RawTexts } from '../index/reading.ts';
import type { GroupsOf } from '../words/letterGroups.ts';
import { saturation, shareOf, type Shares } from './bm25.ts';
import { GroupSet } from './groupSet.ts';

/** What the letters of a passage say of it. */
export interface Closeness {
  /** How much of the question's groups of letters it has: 1 as much as the question itself. */
  readonly fit: number;
  /** What its question and the one that is asked share of all that is said in either (Jaccard, by weight), if it is much. */
  readonly likeness: number;
}

/** Compares one question after the other, each with many passages. */
export type CloseLook = (question: string) => (texts: RawTexts) => Closeness;

export interface GroupMeasures {
  readonly groupsOf: GroupsOf;
  readonly weightOf: (group: number) => number;
  /** By length in groups. */
  readonly questionShares: Shares;
  readonly answerShares: Shares;
}

/** Two questions that share less than this are about the same theme at most. */
export const STRONG = 0.3;

const encoder = new TextEncoder();

/** Compares by groups of letters, which sees `spoorwegen` in `spoorbrug`. */
export function createCloseLook(measures: GroupMeasures): CloseLook {
  const { groupsOf, weightOf, questionShares, answerShares } = measures;
  const asked = new GroupSet();
  const other = new GroupSet();
  return (question) => {
    const weights = Float64Array.from(distinct(groupsOf(encoder.encode(question)), asked), weightOf);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const ideal = total * saturation(shareOf(answerShares, weights.length));
    const inAnswer = new Uint16Array(weights.length);
    const inQuestion = new Uint16Array(weights.length);
    return (texts) => {
      const answerShare = shareOf(answerShares, countIn(groupsOf(texts.answer), asked, inAnswer));
      const questionGroups = groupsOf(texts.question);
      const questionShare = shareOf(questionShares, countIn(questionGroups, asked, inQuestion));
      let fit = 0;
      let shared = 0;
      for (let slot = 0; slot < weights.length; slot++) {
        const weight = weights[slot] ?? 0;
        const ofQuestion = inQuestion[slot] ?? 0;
        const density = (inAnswer[slot] ?? 0) * answerShare + ofQuestion * questionShare;
        if (density > 0) fit += weight * saturation(density);
        if (ofQuestion > 0) shared += weight;
      }
      const isMuch = shared > total * STRONG;
      const all = isMuch ? total + unshared(questionGroups, asked, other, weightOf) : 0;
      return { fit: ideal === 0 ? 0 : fit / ideal, likeness: all === 0 ? 0 : shared / all };
    };
  };
}

function distinct(groups: Uint32Array, found: GroupSet): Uint32Array {
  found.clear();
  return groups.filter((group) => found.add(group));
}

/** How often each of the wanted occurs; gives how many groups there are. */
function countIn(groups: Uint32Array, wanted: GroupSet, counts: Uint16Array): number {
  counts.fill(0);
  for (let at = 0; at < groups.length; at++) {
    const slot = wanted.find(groups[at] ?? 0);
    if (slot >= 0) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return groups.length;
}

/** The weight of the groups that are not known, each once. */
function unshared(
  groups: Uint32Array,
  known: GroupSet,
  seen: GroupSet,
  weightOf: (group: number) => number,
): number {
  seen.clear();
  let weight = 0;
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] ?? 0;
    if (known.find(group) < 0 && seen.add(group)) weight += weightOf(group);
  }
  return weight;
}
