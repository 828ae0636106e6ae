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

/** Where a larger part of a window's passages than one in so many is touched, a walk along all of them is sooner done. */
const MANY_TOUCHED = 4;
/** And so it is where more than one in so many would have to be sorted. */
const MANY_FOUND = 32;

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
    const { candidates, candidateScores, scores } = this.room;
    const size = this.touchedFrom(least) ?? this.allFrom(least);
    for (let at = 0; at < size; at++) candidateScores[at] = scores[candidates[at] ?? 0] ?? 0;
    return new Candidates(candidates, candidateScores, size, this.weighing);
  }

  /** Nothing where too many were touched, or have so much. */
  private touchedFrom(least: number): number | undefined {
    const { candidates, scores, touched } = this.room;
    if (touched.length * MANY_TOUCHED > this.window.size) return undefined;
    let size = 0;
    for (let at = 0; at < touched.length; at++) {
      const passage = touched.at(at);
      const score = scores[passage] ?? 0;
      if (score > 0 && score >= least) candidates[size++] = passage;
    }
    if (size * MANY_FOUND > this.window.size) return undefined;
    candidates.subarray(0, size).sort();
    return size;
  }

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
