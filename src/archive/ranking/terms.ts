import { stemmer } from '@orama/stemmers/dutch';
import type { Collection } from './collection.ts';
import { compoundSplitter } from '../words/compounds.ts';
import { at } from './rows.ts';
import { createUnits, measure, type Cut } from './units.ts';

/** A word's stem, and the stems of its parts where it is a compound of words that the collection uses. */
export function termCut(collection: Collection): Cut {
  const { passagesWith } = measure(
    collection,
    createUnits(collection.vocabulary, (word) => [word]),
  );
  const split = compoundSplitter((word) => {
    const number = collection.numbers.get(word);
    return number === undefined ? 0 : at(passagesWith, number);
  });
  return (word) => [word, ...split(word)].map(stemmer);
}

/** Letters in a group. Five did better than four or six on real reuse; it finds most parts of compounds. */
const GROUP = 5;

/** All groups of letters in a word, with its beginning and end marked: `_trei`, `trein`, `reine`, `einen`, `inen_`. */
export function letterGroups(word: string): readonly string[] {
  const marked = `_${word}_`;
  const groups: string[] = [];
  for (let start = 0; start === 0 || start + GROUP <= marked.length; start++) {
    groups.push(marked.slice(start, start + GROUP));
  }
  return groups;
}
