import type { Collection } from './collection.ts';
import { at, row } from './rows.ts';
import type { Cut, Lengths, Measures, Units } from './units.ts';

/** How soon repeating a word stops counting. The value that is usual for BM25; others did no better. */
const K1 = 1.2;

/** How much a long passage must pay for its length. The usual value for BM25; others did no better. */
const B = 0.75;

/** A collection counted in units of one kind. */
export interface Field {
  readonly collection: Collection;
  readonly units: Units;
  readonly measures: Measures;
  readonly cut: Cut;
}

/** What is asked, in units: those that the collection knows, with their weights. */
export interface UnitQuery {
  readonly units: readonly number[];
  readonly weights: readonly number[];
  /** The weight of all units together, those that no passage has included. */
  readonly total: number;
  /** What the question would get if it were a passage: the measure of a perfect fit. */
  readonly ideal: number;
}

/** A unit counts once, however often the question repeats it. */
export function unitQuery(field: Field, words: readonly string[]): UnitQuery {
  const asked = new Set(words.flatMap((word) => field.cut(word)));
  const units: number[] = [];
  const weights: number[] = [];
  let total = 0;
  for (const unit of asked) {
    const number = field.units.numbers.get(unit);
    const weight = rarity(
      number === undefined ? 0 : at(field.measures.passagesWith, number),
      field.collection.size,
    );
    total += weight;
    if (number === undefined) continue;
    units.push(number);
    weights.push(weight);
  }
  return { units, weights, total, ideal: total * saturation(shareOf(asked.size, field.measures.text)) };
}

/** BM25's inverse document frequency: what few passages have, tells most. */
export function rarity(passagesWith: number, size: number): number {
  return Math.log(1 + (size - passagesWith + 0.5) / (passagesWith + 0.5));
}

/** From 0, not there, towards 1, all about it. */
export function saturation(density: number): number {
  return density / (density + K1);
}

/**
 * Adds to `densities` how much of each unit a passage has, for its length: once in a passage of average length is 1.
 * An occurrence in the question weighs as one in the answer (BM25F), but lengths are compared within the field, so
 * that in a short question it counts for more. `densities` stands for the units that `slots` gives a place, from 1.
 */
export function addDensities(
  field: Field,
  passage: number,
  slots: Uint32Array,
  densities: Float64Array,
): void {
  const { collection, measures } = field;
  addField(
    field,
    row(collection.text, passage),
    shareOf(at(measures.text.ofPassage, passage), measures.text),
    slots,
    densities,
  );
  addField(
    field,
    row(collection.heading, passage),
    shareOf(at(measures.heading.ofPassage, passage), measures.heading),
    slots,
    densities,
  );
}

/** What one occurrence counts for in a field of this length: 1 where the length is average. */
function shareOf(length: number, { average }: Lengths): number {
  return average === 0 ? 1 : 1 / (1 - B + (B * length) / average);
}

function addField(
  { units }: Field,
  words: Uint32Array,
  share: number,
  slots: Uint32Array,
  densities: Float64Array,
): void {
  const { starts, values } = units.ofWord;
  for (const word of words) {
    const end = at(starts, word + 1);
    for (let place = at(starts, word); place < end; place++) {
      const slot = at(slots, at(values, place));
      if (slot > 0) densities[slot] = at(densities, slot) + share;
    }
  }
}
