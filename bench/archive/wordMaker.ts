import { contentWords } from '../../src/archive/words/words.ts';
import type { Next } from '../pseudoRandom.ts';
import type { Text } from './texts.ts';

/** One in so many words becomes another. */
const CHANGED = 12;
/** A text of `n` words has about `n` to this power different words (Heaps). */
const GROWTH = 0.65;
/** Of words such as these halves are taken. */
const SHORTEST = 7;

/** Changes some words of a sentence, so that an archive gets new words and numbers as it grows, as real ones do. */
export type Change = (sentence: string) => string;

/** New words are compounds of halves of words of the texts; those that came first come most. */
export function wordMaker(texts: readonly Text[], next: Next): Change {
  const whole = [...new Set(texts.flatMap(({ answer }) => answer.flatMap(contentWords)))].filter(
    (word) => word.length >= SHORTEST && /^[a-z]+$/.test(word),
  );
  const half = (number: number): string => whole[number % whole.length] ?? 'woord';
  let words = 1000;
  const made = (): string => {
    const known = 4 * words ** GROWTH;
    const number = Math.floor(known * (next(1000) / 1000) ** 2);
    const [first, last] = [half(Math.imul(number, 7919) >>> 1), half(Math.imul(number, 104729) >>> 1)];
    return first.slice(0, Math.ceil(first.length / 2)) + last.slice(Math.floor(last.length / 2));
  };
  return (sentence) =>
    sentence.replace(/[\p{L}\d]+/gu, (word) => {
      words++;
      if (/^\d+$/.test(word)) return String(next(10 ** Math.min(6, word.length)));
      return word.length >= SHORTEST && next(CHANGED) === 0 ? made() : word;
    });
}
