import type { Hit } from '../hit.ts';
import { passagesWith } from '../index/lists.ts';
import { readEntry } from '../index/reading.ts';
import type { Synonyms } from '../synonyms.ts';
import { words } from '../words/words.ts';
import type { Scored } from './scored.ts';
import { rarity } from './bm25.ts';
import { expand } from './expand.ts';
import type { Expansion } from './expansion.ts';
import type { Snapshot } from './live.ts';
import { byFit } from './order.ts';
import { grouped, placeOf, rememberedFor, type Fitting } from './suggest.ts';
import { phrasesFor } from './synonymous.ts';
import { Tally } from './tally.ts';
import { byPercent } from './ties.ts';
import { readTyped } from './typed.ts';

/** So many are read to find a phrase in; what is beyond them fits badly. */
const MOST_READ = 2000;

/** For each hit that is asked for so many are there to be read, since some are twins. */
const THERE_FOR_EACH = 3;

/**
 * The entries with what someone types, best first: those that have all the words before those that miss one, whatever
 * else they have. Of those the nearest to what was typed and the fullest of it. Phrases must be there word for word.
 */
export function find(snapshot: Snapshot, typed: string, limit: number, synonyms: Synonyms): readonly Hit[] {
  const { words: asked, phrases } = readTyped(typed);
  if (asked.length === 0) return [];
  const wanted = Math.max(0, limit);
  const meantToo = phrasesFor(asked, synonyms);
  const expansions = asked.map((word, at) => expand(snapshot, word, meantToo[at] ?? []));
  const scored = scoreTyped(snapshot, expansions, phrases.length > 0 ? MOST_READ : wanted * THERE_FOR_EACH);
  const fitting: Fitting[] = [];
  const said = rememberedFor(({ entry }) => snapshot.facts.shinglesOf(entry.answer));
  for (let next = 0, most = wanted; ; most += wanted) {
    for (; next < scored.length && fitting.length < most; next++) {
      const one = scored[next];
      if (one !== undefined && hasPhrases(snapshot, one, phrases)) fitting.push(...placeOf(snapshot, one));
    }
    const hits = grouped([...fitting].sort(byFit), said, wanted);
    if (hits.length === wanted || next === scored.length) return hits;
  }
}

/** `expansions` are those of each word, for each window. */
function scoreTyped(
  snapshot: Snapshot,
  expansions: readonly (readonly (readonly Expansion[])[])[],
  limit: number,
): readonly Scored[] {
  const weights = expansions.map((lists) =>
    rarity(Math.min(snapshot.size, countPassages(lists.flat())), snapshot.size),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => (total === 0 ? 0 : weight / total));
  const tally = new Tally(snapshot);
  const compare = byPercent(snapshot);
  let best: Scored[] = [];
  snapshot.windows.forEach((live, number) => {
    const words = expansions.map((all, word) => ({ expansions: all[number] ?? [], part: parts[word] ?? 0 }));
    for (const { passage, score } of tally.count(live, words, limit)) {
      best.push({ window: number, passage, score: score / (expansions.length + 1) });
    }
    best = best.sort(compare).slice(0, limit);
  });
  return best;
}

function countPassages(expansions: readonly Expansion[]): number {
  return expansions.reduce((sum, { lists, unit }) => sum + passagesWith(lists, unit), 0);
}

/** Whether the words of each phrase stand in a row, in the question or in the answer. */
function hasPhrases(
  { windows }: Snapshot,
  { window, passage }: Scored,
  phrases: readonly (readonly string[])[],
): boolean {
  if (phrases.length === 0) return true;
  const live = windows[window];
  const entry = live === undefined ? undefined : readEntry(live.window, passage);
  if (entry === undefined) return false;
  const texts = [entry.title, entry.question, entry.answer].map((text) => ` ${words(text).join(' ')} `);
  return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase.join(' ')} `)));
}
