import type { Cut } from '../index/cutting/cut.ts';
import type { Synonyms } from '../synonyms.ts';
import { contentWords, words } from '../words/words.ts';
import type { TermQuery } from './best.ts';
import { rarity } from './bm25.ts';
import { passagesWithTerm, type Snapshot } from './live.ts';

export interface WeighedTerms extends TermQuery {
  /** The weight of all terms together, those that no passage has included. */
  readonly total: number;
  /** How many different terms there are. */
  readonly count: number;
}

/** What a synonym counts for, beside the word that was used. */
const OF_SYNONYM = 0.6;

/** The terms of a text, each once, with their weights; terms that no passage has are left out of the list. */
export function termQuery(snapshot: Snapshot, text: string, cut: Cut, synonyms: Synonyms): WeighedTerms {
  const asked = countTerms(contentWords(text), cut);
  const weighed: { term: string; weight: number }[] = [];
  let total = 0;
  for (const [term, count] of asked) {
    const passages = passagesWithTerm(snapshot, term);
    // What a question comes back to is what it is about: twice counts double, four times threefold.
    const weight = rarity(passages, snapshot.size) * (1 + Math.log2(count));
    total += weight;
    if (passages > 0) weighed.push({ term, weight });
  }
  const meantToo = synonyms(words(text)).flatMap(({ others }) => others.flat());
  for (const term of new Set(meantToo.flatMap(cut))) {
    const passages = asked.has(term) ? 0 : passagesWithTerm(snapshot, term);
    if (passages > 0) weighed.push({ term, weight: OF_SYNONYM * rarity(passages, snapshot.size) });
  }
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  return {
    terms: weighed.map(({ term }) => term),
    weights: weighed.map(({ weight }) => weight),
    total,
    count: asked.size,
  };
}

function countTerms(words: readonly string[], cut: Cut): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of words.flatMap(cut)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
