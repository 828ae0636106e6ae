import { passagesWith } from './lists.ts';
import { createCut, type Cut } from './terms.ts';
import { allWords, numberOf, wordAt } from './vocabulary.ts';
import type { Window, WordLevel } from './window.ts';

/** Rarer words are no part of a compound; nor are shorter ones. */
const FEWEST_PASSAGES = 2;
const SHORTEST = 4;

/** Cuts a word as the archive has it cut already, or else by the words that it has now and those of a window to come. */
export function cutAsBefore(windows: readonly Window[], coming: readonly WordLevel[]): Cut {
  const counted = [...windows, ...coming];
  const cut = createCut((word) =>
    counted.reduce((sum, { words, wordLists }) => {
      const number = numberOf(words, word);
      return number < 0 ? sum : sum + passagesWith(wordLists, number);
    }, 0),
  );
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word) ?? cutIn(windows, word) ?? cut(word);
    known.set(word, before);
    return before;
  };
}

/** Cuts all words anew, by all words that the archive has now. */
export function cutAnew(windows: readonly WordLevel[]): Cut {
  const counts = new Map<string, number>();
  for (const { words, wordLists } of windows) {
    allWords(words).forEach((word, number) => {
      if (word.length >= SHORTEST)
        counts.set(word, (counts.get(word) ?? 0) + passagesWith(wordLists, number));
    });
  }
  for (const [word, count] of counts) if (count < FEWEST_PASSAGES) counts.delete(word);
  const cut = createCut((word) => counts.get(word) ?? 0);
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word) ?? cut(word);
    known.set(word, before);
    return before;
  };
}

function cutIn(windows: readonly Window[], word: string): readonly string[] | undefined {
  for (const { words, terms, termStarts, termNumbers } of windows) {
    const number = numberOf(words, word);
    if (number < 0) continue;
    return Array.from(termNumbers.subarray(termStarts[number], termStarts[number + 1]), (term) =>
      wordAt(terms, term),
    );
  }
  return undefined;
}
