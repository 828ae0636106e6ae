import { stemmer } from '@orama/stemmers/dutch';
import { words } from './words/words.ts';

/** Words in a row that have synonyms. */
export interface Synonymous {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** What means the same: the words of each word or phrase. */
  readonly others: readonly (readonly string[])[];
}

/** Which of some words, in the order of the text, have synonyms. */
export type Synonyms = (words: readonly string[]) => readonly Synonymous[];

export const NO_SYNONYMS: Synonyms = () => [];

interface Known {
  readonly stems: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/**
 * Tells which words have synonyms, by groups of words and phrases that a user gave. A phrase is there where its words
 * follow each other in any form: `vrije dag` is in `vrije dagen`.
 */
export function createSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const byFirst = new Map<string, Known[]>();
  for (const group of groups.map((phrases) => phrases.map(words))) {
    for (const phrase of group) {
      const stems = phrase.map(stemmer);
      const [first] = stems;
      if (first === undefined) continue;
      const others = group.filter((other) => other !== phrase && other.length > 0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, others }]);
    }
  }
  if (byFirst.size === 0) return NO_SYNONYMS;
  return (said) => {
    const stems = said.map(stemmer);
    return stems.flatMap((stem, start) =>
      (byFirst.get(stem) ?? [])
        .filter((known) => known.stems.every((one, at) => stems[start + at] === one))
        .map((known) => ({ start, end: start + known.stems.length, others: known.others })),
    );
  };
}
