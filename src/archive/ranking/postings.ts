import { addDensities, saturation, type Field, type UnitQuery } from './bm25.ts';
import { at, row } from './rows.ts';

/** For each unit the passages that have it, with the part of its weight that each earns. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly shares: Float32Array;
}

export function createPostings(field: Field): Postings {
  const { collection, units, measures } = field;
  const starts = runningTotals(measures.passagesWith);
  const passages = new Uint32Array(at(starts, starts.length - 1));
  const shares = new Float32Array(passages.length);
  const next = starts.slice();
  const slots = Uint32Array.from({ length: units.numbers.size }, (_, unit) => unit + 1);
  const densities = new Float64Array(slots.length + 1);
  for (let passage = 0; passage < collection.size; passage++) {
    addDensities(field, passage, slots, densities);
    for (const word of [...row(collection.text, passage), ...row(collection.heading, passage)]) {
      for (const unit of row(units.ofWord, word)) {
        const density = at(densities, unit + 1);
        if (density === 0) continue;
        const place = at(next, unit);
        passages[place] = passage;
        shares[place] = saturation(density);
        next[unit] = place + 1;
        densities[unit + 1] = 0;
      }
    }
  }
  return { starts, passages, shares };
}

/** For every passage how much of the question it has: 1 as much as the question itself. */
export function fitOfAll(postings: Postings, query: UnitQuery, size: number): Float64Array {
  const fits = new Float64Array(size);
  query.units.forEach((unit, index) => {
    const weight = (query.weights[index] ?? 0) / query.ideal;
    const end = at(postings.starts, unit + 1);
    for (let place = at(postings.starts, unit); place < end; place++) {
      const passage = at(postings.passages, place);
      fits[passage] = at(fits, passage) + weight * at(postings.shares, place);
    }
  });
  return fits;
}

function runningTotals(counts: Uint32Array): Uint32Array {
  const totals = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => {
    totals[index + 1] = at(totals, index) + count;
  });
  return totals;
}
