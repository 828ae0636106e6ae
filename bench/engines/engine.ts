import { stemmer } from '@orama/stemmers/dutch';
import { contentWords } from '../../src/archive/words/words.ts';

/** An earlier answer with its question, lines joined and words mended; an unknown question is empty. */
export interface Item {
  readonly id: number;
  readonly question: string;
  readonly answer: string;
}

/** Builds an index of items, and finds the best of them. */
export interface Engine {
  readonly name: string;
  readonly build: (items: readonly Item[]) => Promise<Find> | Find;
}

/**
 * The items that fit a question, best first, without one; such as are shown together are one hit. An engine that works
 * at once is measured without waiting for it.
 */
export type Find = (question: string, leftOut: number) => Hits | Promise<Hits>;

export type Hits = readonly (readonly number[])[];

/** So many hits are looked at, of an engine that gives as many. */
export const LOOKED_AT = 101;

/** The same words and stems for every engine. */
export function stems(text: string): string[] {
  return contentWords(text).map(stemmer);
}

/** Where an engine finds better in one field than in two. */
export function inOneField({ question, answer }: Item): string {
  return `${question}\n${answer}`;
}

export function singly(ids: readonly number[], leftOut: number): Hits {
  return ids.filter((id) => id !== leftOut).map((id) => [id]);
}
