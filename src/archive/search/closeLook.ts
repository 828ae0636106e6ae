import type { RawTexts } from '../index/records.ts';
import type { ForEachGroup } from '../words/letterGroups.ts';
import { saturation, shareOf, type Shares } from './bm25.ts';

/** What the letters of a passage say of it. */
export interface Closeness {
  /** How much of the question's groups of letters it has: 1 as much as the question itself. */
  readonly fit: number;
  /** What its question and the one that is asked share of all that is said in either (Jaccard, by weight). */
  readonly likeness: number;
}

export interface GroupMeasures {
  readonly forEachGroup: ForEachGroup;
  readonly weightOf: (group: number) => number;
  /** By length in groups. */
  readonly questionShares: Shares;
  readonly answerShares: Shares;
}

const encoder = new TextEncoder();

/** Compares a question with passages by groups of letters, which sees `spoorwegen` in `spoorbrug`. */
export function createCloseLook(question: string, measures: GroupMeasures): (texts: RawTexts) => Closeness {
  const { forEachGroup, weightOf, questionShares, answerShares } = measures;
  const asked = new Slots();
  forEachGroup(encoder.encode(question), (group) => void asked.add(group));
  const weights = Float64Array.from(asked.keys(), weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ideal = total * saturation(shareOf(answerShares, weights.length));
  const inAnswer = new Uint16Array(weights.length);
  const inQuestion = new Uint16Array(weights.length);

  return (texts) => {
    inAnswer.fill(0);
    inQuestion.fill(0);
    const other = new Slots();
    let answerLength = 0;
    let questionLength = 0;
    forEachGroup(texts.answer, (group) => {
      answerLength++;
      const slot = asked.find(group);
      if (slot >= 0) inAnswer[slot] = (inAnswer[slot] ?? 0) + 1;
    });
    let unshared = 0;
    forEachGroup(texts.question, (group) => {
      questionLength++;
      const slot = asked.find(group);
      if (slot >= 0) inQuestion[slot] = (inQuestion[slot] ?? 0) + 1;
      else if (other.add(group)) unshared += weightOf(group);
    });
    const answerShare = shareOf(answerShares, answerLength);
    const questionShare = shareOf(questionShares, questionLength);
    let fit = 0;
    let shared = 0;
    weights.forEach((weight, slot) => {
      const ofQuestion = inQuestion[slot] ?? 0;
      fit += weight * saturation((inAnswer[slot] ?? 0) * answerShare + ofQuestion * questionShare);
      if (ofQuestion > 0) shared += weight;
    });
    return { fit: ideal === 0 ? 0 : fit / ideal, likeness: shared === 0 ? 0 : shared / (total + unshared) };
  };
}

/** A set of groups, each with a number in the order in which they came. */
class Slots {
  private table = new Int32Array(512).fill(-1);
  private readonly groups: number[] = [];

  keys(): readonly number[] {
    return this.groups;
  }

  /** Whether it was new. */
  add(group: number): boolean {
    const place = this.placeOf(group);
    if ((this.table[place] ?? -1) >= 0) return false;
    this.table[place] = this.groups.length;
    this.groups.push(group);
    if (this.groups.length * 2 > this.table.length) this.widen();
    return true;
  }

  find(group: number): number {
    return this.table[this.placeOf(group)] ?? -1;
  }

  /** Where the group is, or would go. */
  private placeOf(group: number): number {
    const mask = this.table.length - 1;
    let place = (Math.imul(group, 0x9e3779b1) >>> 12) & mask;
    for (;;) {
      const slot = this.table[place] ?? -1;
      if (slot < 0 || this.groups[slot] === group) return place;
      place = (place + 1) & mask;
    }
  }

  private widen(): void {
    this.table = new Int32Array(this.table.length * 2).fill(-1);
    this.groups.forEach((group, slot) => (this.table[this.placeOf(group)] = slot));
  }
}
