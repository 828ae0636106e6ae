import { stemmer } from '@orama/stemmers/dutch';
import { passagesWith, type Lists } from '../index/lists.ts';
import { numberOf } from '../index/vocabulary.ts';
import type { Window } from '../index/window.ts';
import type { Synonyms } from '../synonyms.ts';
import { contentWords } from '../words/words.ts';
import { placeFrom } from './candidates.ts';
import type { Expansion } from './expansion.ts';
import type { TypedWord } from './typed.ts';

const SYNONYM = 0.7;

/** For each typed word the phrases that mean the same as it, or as words in a row that it is one of. */
export function phrasesFor(
  typed: readonly TypedWord[],
  synonyms: Synonyms,
): readonly (readonly (readonly string[])[])[] {
  // What stands between quotes comes first, and is to be there as it is.
  const quoted = typed.filter(({ certainty }) => certainty === 'exact').length;
  const found = synonyms(typed.slice(quoted).map(({ word }) => word));
  return typed.map((_, at) =>
    found.flatMap(({ start, end, others }) => (start <= at - quoted && at - quoted < end ? others : [])),
  );
}

/** The passages that have all words of a phrase, in any form. */
export function ofPhrase({ terms, termLists }: Window, phrase: readonly string[]): readonly Expansion[] {
  const units = contentWords(phrase.join(' ')).map((word) => numberOf(terms, stemmer(word)));
  const [only, ...more] = units;
  if (only === undefined || units.includes(-1)) return [];
  return more.length === 0
    ? [{ lists: termLists, unit: only, nearness: SYNONYM }]
    : [{ lists: together(termLists, units), unit: 0, nearness: SYNONYM }];
}

/** One list of the passages that have all of some units, each as often as it has the rarest. */
function together(lists: Lists, units: readonly number[]): Lists {
  const [rarest = 0, ...others] = [...units].sort(
    (one, other) => passagesWith(lists, one) - passagesWith(lists, other),
  );
  const places = Array.from(
    { length: passagesWith(lists, rarest) },
    (_, at) => (lists.starts[rarest] ?? 0) + at,
  );
  const all = places.filter((place) => others.every((unit) => has(lists, unit, lists.passages[place] ?? 0)));
  return {
    starts: Uint32Array.of(0, all.length),
    passages: Uint16Array.from(all, (place) => lists.passages[place] ?? 0),
    counts: Uint8Array.from(all, (place) => lists.counts[place] ?? 0),
  };
}

function has({ starts, passages }: Lists, unit: number, passage: number): boolean {
  const place = placeFrom(passages, passage, starts[unit] ?? 0, starts[unit + 1] ?? 0);
  return place < (starts[unit + 1] ?? 0) && passages[place] === passage;
}
