import type { Window } from '../index/window.ts';
import { Candidates } from './candidates.ts';
import type { Allowed } from './filter.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { scoreOfRank } from './rank.ts';
import type { Room } from './room.ts';
import { saturationOf, weighing, type Weighing } from './weighing.ts';

const IMPOSSIBLE = -1e9;

/** A score is more than nothing. */
const SMALLEST = 1e-30;

/** One in so many passages that are touched is few. */
const FEW = 64;

/** The scores of all passages of a window while its lists are added up. */
export class Scratch {
  private readonly room: Room;
  private readonly window: Window;
  private readonly weighing: Weighing;
  highest = 0;

  constructor(snapshot: Snapshot, { window, removed }: LiveWindow, allowed: Allowed[number] | undefined) {
    const { room } = snapshot;
    this.room = room;
    this.window = window;
    this.weighing = weighing(snapshot, window, window.termLists);
    room.scores.fill(0, 0, window.size);
    room.touched.length = 0;
    for (const document of removed) this.leaveOut(document);
    allowed?.forEach((is, document) => {
      if (is === 0) this.leaveOut(document);
    });
  }

  /** Adds a term's list, each place for its weight. */
  add(unit: number, weight: number): void {
    const { scores, touched } = this.room;
    const { starts, passages, counts, lengths, questionShares, answerShares } = this.weighing;
    const end = starts[unit + 1] ?? 0;
    let highest = this.highest;
    for (let place = starts[unit] ?? 0; place < end; place++) {
      const passage = passages[place] ?? 0;
      const count = counts[place] ?? 0;
      const before = scores[passage] ?? 0;
      if (before === 0) touched.push(passage);
      const score =
        before + weight * saturationOf(count, lengths[passage] ?? 0, questionShares, answerShares);
      scores[passage] = score;
      if (score > highest) highest = score;
    }
    this.highest = highest;
  }

  /** What the passage of a rank has at least, and at most. */
  scoreOfRank(rank: number): { readonly least: number; readonly most: number } {
    return scoreOfRank(this.room.scores, this.room.touched.view(), this.highest, rank);
  }

  /** The passages that have at least so much; until those of another window are asked for. */
  candidates(least: number): Candidates {
    const { candidates, candidateScores, scores, touched } = this.room;
    const isMany = touched.length * FEW > this.window.size;
    const size = isMany ? this.allFrom(least) : this.touchedFrom(least);
    for (let at = 0; at < size; at++) candidateScores[at] = scores[candidates[at] ?? 0] ?? 0;
    return new Candidates(candidates, candidateScores, size, this.weighing);
  }

  private touchedFrom(least: number): number {
    const { candidates, scores, touched } = this.room;
    let size = 0;
    for (let at = 0; at < touched.length; at++) {
      const passage = touched.at(at);
      const score = scores[passage] ?? 0;
      if (score > 0 && score >= least) candidates[size++] = passage;
    }
    candidates.subarray(0, size).sort();
    return size;
  }

  /** Where many were touched, a walk along all is sooner done than sorting them. */
  private allFrom(least: number): number {
    const { candidates, scores } = this.room;
    const atLeast = Math.max(least, SMALLEST);
    let size = 0;
    for (let passage = 0; passage < this.window.size; passage++)
      if ((scores[passage] ?? 0) >= atLeast) candidates[size++] = passage;
    return size;
  }

  private leaveOut(document: number): void {
    const { documentStarts } = this.window;
    this.room.scores.fill(IMPOSSIBLE, documentStarts[document], documentStarts[document + 1]);
  }
}
