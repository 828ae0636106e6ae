import { saturationOf, type Weighing } from './weighing.ts';

/** The passages of a window that may still be among the best, ascending, while the last terms are looked up in them. */
export class Candidates {
  readonly passages: Uint32Array;
  readonly scores: Float64Array;
  private readonly weighing: Weighing;
  /** So many are left. */
  size: number;

  constructor(passages: Uint32Array, scores: Float64Array, size: number, weighing: Weighing) {
    this.passages = passages;
    this.scores = scores;
    this.weighing = weighing;
    this.size = size;
  }

  /** Leaves out those that have less. */
  keepFrom(least: number): void {
    const { passages, scores } = this;
    let kept = 0;
    for (let at = 0; at < this.size; at++) {
      const score = scores[at] ?? 0;
      if (score < least) continue;
      passages[kept] = passages[at] ?? 0;
      scores[kept++] = score;
    }
    this.size = kept;
  }

  /** Adds a term to each that has it, by looking it up in the rest of the term's list. */
  lookUp(unit: number, weight: number): void {
    const { passages, scores, weighing } = this;
    const { starts, passages: listed, counts, lengths, questionShares, answerShares } = weighing;
    const end = starts[unit + 1] ?? 0;
    let place = starts[unit] ?? 0;
    for (let at = 0; at < this.size && place < end; at++) {
      const passage = passages[at] ?? 0;
      place = placeFrom(listed, passage, place, end);
      if (place === end || listed[place] !== passage) continue;
      const count = counts[place] ?? 0;
      const saturation = saturationOf(count, lengths[passage] ?? 0, questionShares, answerShares);
      scores[at] = (scores[at] ?? 0) + weight * saturation;
    }
  }
}

/** The first place from one on that has at least a value: in leaps twice as far each time, then by halving. */
export function placeFrom(passages: Uint16Array, wanted: number, from: number, end: number): number {
  let low = from;
  let leap = 1;
  while (low + leap < end && (passages[low + leap] ?? 0) < wanted) {
    low += leap;
    leap *= 2;
  }
  let high = Math.min(end, low + leap);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
