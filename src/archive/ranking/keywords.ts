import { stemmer } from '@orama/stemmers/dutch';
import type { Passage } from '../passage.ts';
import { words } from '../words/words.ts';

/** One keyword can be chance (`school`); two say that the keeper meant a question like this one. */
const FEWEST = 2;

/** What naming all of a passage's keywords is worth; a subject in common should still be able to weigh more. */
const MOST = 0.6;

/**
 * How well a question names the keywords of standard passages. A keeper gives those for the questions that a passage is
 * meant for, and such questions may hold no other words: `Bent u bekend met het bericht …?` is all stop words.
 */
export function keywordFits(passages: readonly Passage[]): (query: string) => ReadonlyMap<number, number> {
  const standard = passages.flatMap(({ question, keywords }, passage) =>
    question === '' && keywords.length >= FEWEST ? [{ passage, keywords: keywords.map(stemsOf) }] : [],
  );
  return (query) => {
    const asked = new Set(stemsOf(query));
    const fits = new Map<number, number>();
    for (const { passage, keywords } of standard) {
      const named = keywords.filter((stems) => stems.every((stem) => asked.has(stem))).length;
      if (named >= FEWEST) fits.set(passage, MOST * (1 - 0.5 ** named));
    }
    return fits;
  };
}

function stemsOf(text: string): readonly string[] {
  return words(text).map(stemmer);
}
