import { Growing } from '../index/growing.ts';
import { MOST_IN_WINDOW } from '../index/lists.ts';
import { saturationAt } from './best.ts';
import type { Expansion } from './expand.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { scoreOfRank } from './rank.ts';

/**
 * How well the passages of a window have typed words: for each word that a passage has 1, and below 1 in all for how near
 * its words are and how full of them it is. So one word more always counts for more.
 */
export class Tally {
  private readonly scores = new Float32Array(MOST_IN_WINDOW);
  private readonly best = new Float32Array(MOST_IN_WINDOW);
  private readonly touched = new Growing();
  private readonly touchedByWord = new Growing();

  /** The best so many, and those that are nearly as good as the last of them. */
  count(
    snapshot: Snapshot,
    { window, removed }: LiveWindow,
    words: readonly (readonly Expansion[])[],
    parts: readonly number[],
    limit: number,
  ): readonly { readonly passage: number; readonly score: number }[] {
    this.scores.fill(0, 0, window.size);
    this.touched.length = 0;
    words.forEach((expansions, word) => {
      this.touchedByWord.length = 0;
      for (const expansion of expansions) this.addList(snapshot, window, expansion);
      this.endWord(parts[word] ?? 0);
    });
    for (const document of removed) {
      this.scores.fill(-1, window.documentStarts[document], window.documentStarts[document + 1]);
    }
    return this.highest(limit);
  }

  /** Of a word's lists the best place counts. */
  private addList(
    snapshot: Snapshot,
    window: LiveWindow['window'],
    { lists, unit, nearness }: Expansion,
  ): void {
    const { best, touchedByWord } = this;
    const end = lists.starts[unit + 1] ?? 0;
    for (let place = lists.starts[unit] ?? 0; place < end; place++) {
      const passage = lists.passages[place] ?? 0;
      const before = best[passage] ?? 0;
      const value = nearness * saturationAt(snapshot, window, lists, place);
      if (before === 0) touchedByWord.push(passage);
      if (value > before) best[passage] = value;
    }
  }

  private endWord(part: number): void {
    const { scores, best, touched } = this;
    for (const passage of this.touchedByWord.view()) {
      const before = scores[passage] ?? 0;
      if (before === 0) touched.push(passage);
      scores[passage] = before + 1 + part * (best[passage] ?? 0);
      best[passage] = 0;
    }
  }

  private highest(limit: number): readonly { readonly passage: number; readonly score: number }[] {
    const passages = this.touched.view();
    let highest = 0;
    for (const passage of passages) highest = Math.max(highest, this.scores[passage] ?? 0);
    const least = scoreOfRank(this.scores, passages, highest, limit);
    const found: { readonly passage: number; readonly score: number }[] = [];
    for (const passage of passages) {
      const score = this.scores[passage] ?? 0;
      if (score > 0 && score >= least) found.push({ passage, score });
    }
    return found;
  }
}
