import type { Vocabulary } from '../index/vocabulary.ts';
import { eachLike, lettersIn, letterSetsOf } from './letterSets.ts';
import { createSpelling, LONGEST_SPELLED } from './spelling.ts';

/** Shorter words have too many neighbours; from the second length on two errors are forgiven. */
const ONE_ERROR_FROM = 4;
const TWO_ERRORS_FROM = 9;

export interface Neighbour {
  readonly word: number;
  /** Letters put in, left out, changed, or two swapped. */
  readonly errors: number;
}

/** More typing errors are never forgiven. */
export type MostErrors = 1 | 2;

/**
 * The words of a vocabulary within so many typing errors of a word, in their own order: in a word of a few letters fewer
 * are forgiven, in a very long one none.
 */
export type NeighboursOf = (word: string, mostErrors: MostErrors) => readonly Neighbour[];

const encoder = new TextEncoder();

/**
 * An error changes a word's length by one at most and the set of its letters by two, so that of nearly all words it is
 * seen from their `LetterSets` that they are too far.
 */
export function createNeighbours(vocabulary: Vocabulary): NeighboursOf {
  const { pool, starts } = vocabulary;
  const sets = letterSetsOf(vocabulary);
  return (word, mostErrors) => {
    const typed = encoder.encode(word);
    const forgiven = typed.length >= TWO_ERRORS_FROM ? 2 : typed.length >= ONE_ERROR_FROM ? 1 : 0;
    const most = Math.min(mostErrors, forgiven);
    if (most === 0 || typed.length > LONGEST_SPELLED) return [];
    const errorsIn = createSpelling(typed, most);
    const letters = lettersIn(typed, 0, typed.length);
    const found: Neighbour[] = [];
    const compare = (number: number): void => {
      const errors = errorsIn(pool, starts[number] ?? 0, starts[number + 1] ?? 0);
      if (errors <= most) found.push({ word: number, errors });
    };
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      const apart = Math.abs(length - typed.length);
      eachLike(sets, length, letters, apart + 2 * (most - apart), compare);
    }
    return found.sort((a, b) => a.word - b.word);
  };
}
