import type { Passage } from '../passage.ts';
import { toRows, type Rows } from './rows.ts';
import { contentWords } from '../words/words.ts';

/** All passages as rows of word numbers: what they say, and what they answer. */
export interface Collection {
  readonly size: number;
  /** The word that each number stands for. */
  readonly vocabulary: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly text: Rows;
  readonly heading: Rows;
}

export function collect(passages: readonly Passage[]): Collection {
  const numbers = new Map<string, number>();
  const toNumbers = (text: string): readonly number[] =>
    contentWords(text).map((word) => numberOf(numbers, word));
  const text = toRows(passages.map((passage) => toNumbers(passage.text)));
  const heading = toRows(passages.map((passage) => toNumbers(headingOf(passage))));
  return { size: passages.length, vocabulary: [...numbers.keys()], numbers, text, heading };
}

/** The question; for a standard passage, which answers none in particular, its title. Keywords help both. */
function headingOf(passage: Passage): string {
  return [passage.question === '' ? passage.title : passage.question, ...passage.keywords].join('\n');
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
