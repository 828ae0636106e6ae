import type { Lists } from '../index/lists.ts';

/** A list of places for a typed word, and how near its word is to what was typed: 1 the same. */
export interface Expansion {
  readonly lists: Lists;
  readonly unit: number;
  readonly nearness: number;
}
