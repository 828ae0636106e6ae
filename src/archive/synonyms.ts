import { stemmer } from '@orama/stemmers/dutch';
import type { Synonyms } from './search/queryTerms.ts';
import { words } from './words/words.ts';

/**
 * Tells which words mean the same as some in a text, by groups of words and phrases that a user gave. A phrase is in a
 * text where its words follow each other in any form: `vrije dag` is in `vrije dagen`.
 */
export function createSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const known = groups.map((group) =>
    group.map((phrase) => ({ words: words(phrase), stems: stemsOf(phrase) })),
  );
  return (text) => {
    const said = stemsOf(text);
    return known.flatMap((group) => {
      const others = group.filter(({ stems }) => !said.includes(stems));
      return others.length < group.length ? others.flatMap((phrase) => phrase.words) : [];
    });
  };
}

/** The stems of all words in order, each between spaces. */
function stemsOf(text: string): string {
  return ` ${words(text).map(stemmer).join(' ')} `;
}
