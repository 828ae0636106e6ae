import { rarity, type Field, type UnitQuery } from './bm25.ts';
import { at, row } from './rows.ts';

/** Two questions that share less than this are about the same theme at most. */
const STRONG = 0.3;

/**
 * How far a passage answered the question that is asked now, from 0 to 1: what the two questions share of all that is
 * said in either (Jaccard), each unit weighing what it tells. Below `STRONG` it is 0, for the same words it is 1.
 */
export function questionLikeness(field: Field, query: UnitQuery, passage: number): number {
  const earlier = new Set<number>();
  for (const word of row(field.collection.heading, passage)) {
    for (const unit of row(field.units.ofWord, word)) earlier.add(unit);
  }
  let shared = 0;
  query.units.forEach((unit, index) => {
    if (earlier.delete(unit)) shared += query.weights[index] ?? 0;
  });
  let all = query.total;
  for (const unit of earlier) all += rarity(at(field.measures.passagesWith, unit), field.collection.size);
  return shared === 0 ? 0 : Math.max(0, (shared / all - STRONG) / (1 - STRONG));
}
