import type { Place } from '../hit.ts';
import type { Cut } from '../index/cutting/cut.ts';
import { isContained } from '../twins/containment.ts';
import { TWINS } from '../twins/group.ts';
import { bestPassages } from './best.ts';
import type { Snapshot } from './live.ts';
import { byDate } from './order.ts';
import { termQuery } from './queryTerms.ts';
import { placeOf } from './suggest.ts';

/** A copy has nearly all words of the passage, so that it is among the best of them by far. */
const LOOKED_AT = 200;

/** Where a passage or a near copy of it stands, newest first. */
export function usesOf(snapshot: Snapshot, text: string, cut: Cut): readonly Place[] {
  const { shinglesOf } = snapshot.facts;
  const shingles = shinglesOf(text);
  const query = termQuery(snapshot, text, cut, () => []);
  return bestPassages(snapshot, query, LOOKED_AT, undefined)
    .flatMap((scored) => placeOf(snapshot, scored))
    .filter(({ entry }) => isContained(shingles, shinglesOf(entry.answer), TWINS))
    .map(({ document, entry }) => ({ document, entry }))
    .sort(byDate);
}
