import { words } from '../words/words.ts';

/** What someone typed: words that are to be found, and words that are to be found in a row. */
export interface Typed {
  readonly words: readonly TypedWord[];
  readonly phrases: readonly (readonly string[])[];
}

export interface TypedWord {
  readonly word: string;
  /** The last word may be half typed; words between quotes are as they should be. */
  readonly certainty: 'whole' | 'beginning' | 'exact';
}

/** More words narrow nothing down. */
const MOST_WORDS = 16;
const QUOTED = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/gu;

/** Reads `treinkaartje "gratis reizen" schol`: two words of which the last is half typed, and two in a row. */
export function readTyped(typed: string): Typed {
  const phrases = [...typed.matchAll(QUOTED)]
    .map(([, phrase = '']) => words(phrase))
    .filter(({ length }) => length > 0);
  const loose = words(typed.replace(QUOTED, ' '));
  const open = /[\p{L}\p{N}]$/u.test(typed);
  const asTyped = loose.map((word, at): TypedWord => {
    return { word, certainty: open && at === loose.length - 1 ? 'beginning' : 'whole' };
  });
  const all = [...phrases.flat().map((word): TypedWord => ({ word, certainty: 'exact' })), ...asTyped];
  const distinct = new Map(all.map((one) => [one.word, one]));
  return { words: [...distinct.values()].slice(0, MOST_WORDS), phrases };
}
