import type { Collection } from './collection.ts';
import { at, row, toRows, type Rows } from './rows.ts';

/** Cuts a word into the units by which it is matched: its stem and the parts of a compound, or its letter groups. */
export type Cut = (word: string) => readonly string[];

export interface Units {
  readonly numbers: ReadonlyMap<string, number>;
  /** The units of each word of the collection; a unit stands twice where the word has it twice. */
  readonly ofWord: Rows;
}

export function createUnits(vocabulary: readonly string[], cut: Cut): Units {
  const numbers = new Map<string, number>();
  const ofWord = toRows(vocabulary.map((word) => cut(word).map((unit) => numberOf(numbers, unit))));
  return { numbers, ofWord };
}

function numberOf(numbers: Map<string, number>, unit: string): number {
  const known = numbers.get(unit);
  if (known !== undefined) return known;
  numbers.set(unit, numbers.size);
  return numbers.size - 1;
}

/** How long each passage is, counted in units, and in how many passages each unit occurs. */
export interface Measures {
  readonly text: Lengths;
  readonly heading: Lengths;
  readonly passagesWith: Uint32Array;
}

export interface Lengths {
  readonly ofPassage: Uint32Array;
  /** Of the passages where the field holds anything. */
  readonly average: number;
}

export function measure(collection: Collection, units: Units): Measures {
  return {
    text: lengths(collection.text, units),
    heading: lengths(collection.heading, units),
    passagesWith: countPassages(collection, units),
  };
}

function lengths(rows: Rows, { ofWord }: Units): Lengths {
  const ofPassage = new Uint32Array(rows.starts.length - 1);
  let total = 0;
  let filled = 0;
  for (let passage = 0; passage < ofPassage.length; passage++) {
    let length = 0;
    for (const word of row(rows, passage)) length += at(ofWord.starts, word + 1) - at(ofWord.starts, word);
    ofPassage[passage] = length;
    total += length;
    if (length > 0) filled++;
  }
  return { ofPassage, average: filled === 0 ? 0 : total / filled };
}

function countPassages(collection: Collection, units: Units): Uint32Array {
  const { starts, values } = units.ofWord;
  const counts = new Uint32Array(units.numbers.size);
  const seenIn = new Uint32Array(units.numbers.size);
  const count = (word: number, passage: number): void => {
    const end = at(starts, word + 1);
    for (let place = at(starts, word); place < end; place++) {
      const unit = at(values, place);
      if (at(seenIn, unit) === passage + 1) continue;
      seenIn[unit] = passage + 1;
      counts[unit] = at(counts, unit) + 1;
    }
  };
  for (let passage = 0; passage < collection.size; passage++) {
    for (const word of row(collection.text, passage)) count(word, passage);
    for (const word of row(collection.heading, passage)) count(word, passage);
  }
  return counts;
}
