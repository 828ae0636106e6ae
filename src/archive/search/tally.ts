import { passagesWith } from '../index/lists.ts';
import type { Window } from '../index/window.ts';
import type { Expansion } from './expansion.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { scoreOfRank } from './rank.ts';
import type { Room } from './room.ts';
import { saturationOf, weighing } from './weighing.ts';

/** A passage of a window, and how well it has what was typed. */
export interface Counted {
  readonly passage: number;
  readonly score: number;
}

/** The lists of a typed word in one window, and the part of what is below 1 that is for it. */
export interface CountedWord {
  readonly expansions: readonly Expansion[];
  readonly part: number;
}

/**
 * How well the passages of a window have typed words: for each word that a passage has 1, and below 1 in all for how near
 * its words are and how full of them it is. So one word more always counts for more, and where enough passages have all
 * words the others are not added up.
 */
export class Tally {
  private readonly snapshot: Snapshot;
  private readonly room: Room;

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.room = snapshot.room;
  }

  /** The best so many, and those that are nearly as good as the last of them. */
  count(live: LiveWindow, words: readonly CountedWord[], limit: number): readonly Counted[] {
    const { scores, touched } = this.room;
    scores.fill(0, 0, live.window.size);
    touched.length = 0;
    const [rarest, ...others] = [...words].sort((a, b) => placesOf(a) - placesOf(b));
    if (rarest === undefined) return [];
    this.addWord(live.window, rarest);
    this.leaveOutRemoved(live);
    const withAll = this.withAll(live.window, others, limit);
    if (withAll !== undefined) return this.highest(withAll, limit);
    for (const word of others) this.addWord(live.window, word);
    this.leaveOutRemoved(live);
    return this.highest(touched.view(), limit);
  }

  /** Of the passages that are touched those that have these words too; undefined where they are fewer than the limit. */
  private withAll(window: Window, words: readonly CountedWord[], limit: number): Uint32Array | undefined {
    const { scores, touched, touchedByWord, ofWord, candidates, candidateScores } = this.room;
    if (words.length === 0 || touched.length < limit) return undefined;
    let left = touched.length;
    candidates.set(touched.view());
    for (let at = 0; at < left; at++) candidateScores[at] = scores[candidates[at] ?? 0] ?? 0;
    for (const { expansions, part } of words) {
      this.weigh(window, expansions, (passage) => (scores[passage] ?? 0) > 0);
      let kept = 0;
      for (let at = 0; at < left; at++) {
        const passage = candidates[at] ?? 0;
        const value = ofWord[passage] ?? 0;
        if (value === 0) continue;
        candidates[kept] = passage;
        candidateScores[kept++] = (candidateScores[at] ?? 0) + 1 + part * value;
      }
      for (let at = 0; at < touchedByWord.length; at++) ofWord[touchedByWord.at(at)] = 0;
      left = kept;
      if (left < limit) return undefined;
    }
    for (let at = 0; at < left; at++) scores[candidates[at] ?? 0] = candidateScores[at] ?? 0;
    return candidates.subarray(0, left);
  }

  private addWord(window: Window, { expansions, part }: CountedWord): void {
    const { scores, touched, touchedByWord, ofWord } = this.room;
    this.weigh(window, expansions, () => true);
    for (let at = 0; at < touchedByWord.length; at++) {
      const passage = touchedByWord.at(at);
      const before = scores[passage] ?? 0;
      if (before === 0) touched.push(passage);
      scores[passage] = before + 1 + part * (ofWord[passage] ?? 0);
      ofWord[passage] = 0;
    }
  }

  /** For each passage of a word that is wanted the best of its places, in `ofWord`. */
  private weigh(
    window: Window,
    expansions: readonly Expansion[],
    isWanted: (passage: number) => boolean,
  ): void {
    const { ofWord, touchedByWord } = this.room;
    touchedByWord.length = 0;
    for (const { lists, unit, nearness } of expansions) {
      const { starts, passages, counts, lengths, questionShares, answerShares } = weighing(
        this.snapshot,
        window,
        lists,
      );
      const end = starts[unit + 1] ?? 0;
      for (let place = starts[unit] ?? 0; place < end; place++) {
        const passage = passages[place] ?? 0;
        if (!isWanted(passage)) continue;
        const before = ofWord[passage] ?? 0;
        const count = counts[place] ?? 0;
        const value = nearness * saturationOf(count, lengths[passage] ?? 0, questionShares, answerShares);
        if (before === 0) touchedByWord.push(passage);
        if (value > before) ofWord[passage] = value;
      }
    }
  }

  private leaveOutRemoved({ window, removed }: LiveWindow): void {
    for (const document of removed)
      this.room.scores.fill(-1, window.documentStarts[document], window.documentStarts[document + 1]);
  }

  private highest(passages: Uint32Array, limit: number): readonly Counted[] {
    const { scores } = this.room;
    let highest = 0;
    for (let at = 0; at < passages.length; at++) highest = Math.max(highest, scores[passages[at] ?? 0] ?? 0);
    const { least } = scoreOfRank(scores, passages, highest, limit);
    const found: Counted[] = [];
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at] ?? 0;
      const score = scores[passage] ?? 0;
      if (score > 0 && score >= least) found.push({ passage, score });
    }
    return found;
  }
}

function placesOf({ expansions }: CountedWord): number {
  return expansions.reduce((sum, { lists, unit }) => sum + passagesWith(lists, unit), 0);
}
