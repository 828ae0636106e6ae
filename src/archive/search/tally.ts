import type { Expansion } from './expansion.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { scoreOfRank } from './rank.ts';
import type { Room } from './room.ts';
import { saturationOf, weighing } from './weighing.ts';

/**
 * How well the passages of a window have typed words: for each word that a passage has 1, and below 1 in all for how near
 * its words are and how full of them it is. So one word more always counts for more.
 */
export class Tally {
  private readonly room: Room;

  constructor(room: Room) {
    this.room = room;
  }

  /** The best so many, and those that are nearly as good as the last of them. */
  count(
    snapshot: Snapshot,
    { window, removed }: LiveWindow,
    words: readonly (readonly Expansion[])[],
    parts: readonly number[],
    limit: number,
  ): readonly { readonly passage: number; readonly score: number }[] {
    const { scores, touched, touchedByWord } = this.room;
    scores.fill(0, 0, window.size);
    touched.length = 0;
    words.forEach((expansions, word) => {
      touchedByWord.length = 0;
      for (const expansion of expansions) this.addList(snapshot, window, expansion);
      this.endWord(parts[word] ?? 0);
    });
    for (const document of removed) {
      scores.fill(-1, window.documentStarts[document], window.documentStarts[document + 1]);
    }
    return this.highest(limit);
  }

  /** Of a word's lists the best place counts. */
  private addList(
    snapshot: Snapshot,
    window: LiveWindow['window'],
    { lists, unit, nearness }: Expansion,
  ): void {
    const { ofWord, touchedByWord } = this.room;
    const { starts, passages, counts } = lists;
    const { lengths, questionShares, answerShares } = weighing(snapshot, window, lists);
    const end = starts[unit + 1] ?? 0;
    for (let place = starts[unit] ?? 0; place < end; place++) {
      const passage = passages[place] ?? 0;
      const before = ofWord[passage] ?? 0;
      const count = counts[place] ?? 0;
      const value = nearness * saturationOf(count, lengths[passage] ?? 0, questionShares, answerShares);
      if (before === 0) touchedByWord.push(passage);
      if (value > before) ofWord[passage] = value;
    }
  }

  private endWord(part: number): void {
    const { scores, touched, ofWord, touchedByWord } = this.room;
    for (let at = 0; at < touchedByWord.length; at++) {
      const passage = touchedByWord.at(at);
      const before = scores[passage] ?? 0;
      if (before === 0) touched.push(passage);
      scores[passage] = before + 1 + part * (ofWord[passage] ?? 0);
      ofWord[passage] = 0;
    }
  }

  private highest(limit: number): readonly { readonly passage: number; readonly score: number }[] {
    const { scores, touched } = this.room;
    const passages = touched.view();
    let highest = 0;
    for (let at = 0; at < passages.length; at++) highest = Math.max(highest, scores[passages[at] ?? 0] ?? 0);
    const { least } = scoreOfRank(scores, passages, highest, limit);
    const found: { readonly passage: number; readonly score: number }[] = [];
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at] ?? 0;
      const score = scores[passage] ?? 0;
      if (score > 0 && score >= least) found.push({ passage, score });
    }
    return found;
  }
}
