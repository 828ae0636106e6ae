import { stemmer } from '@orama/stemmers/dutch';
import { passagesWith } from '../index/lists.ts';
import { numberOf, withPrefix } from '../index/vocabulary.ts';
import type { Window } from '../index/window.ts';
import type { Expansion } from './expansion.ts';
import type { MostErrors } from './fuzzy.ts';
import type { Snapshot } from './live.ts';
import { ofPhrase } from './synonymous.ts';
import type { TypedWord } from './typed.ts';

const SAME_STEM = 0.9;
const BEGINNING = 0.8;
const ONE_ERROR = 0.6;
const TWO_ERRORS = 0.4;

/** Of shorter beginnings there are too many words. */
const SHORTEST_BEGINNING = 2;

/** A word that fewer passages have may be a typing error itself. */
const USUAL = 3;

/**
 * For each window the lists in which a typed word counts, nearest first: the word itself, other forms of it, words that
 * begin with it where it may be half typed, phrases that mean the same, and, where it is hardly known, words that it may be
 * a slip for: two errors are forgiven only where one gives no usual word.
 */
export function expand(
  snapshot: Snapshot,
  typed: TypedWord,
  synonyms: readonly (readonly string[])[],
): readonly (readonly Expansion[])[] {
  const known = snapshot.windows.map(({ window }) => [
    ...asTyped(window, typed),
    ...synonyms.flatMap((phrase) => ofPhrase(window, phrase)),
  ]);
  if (typed.certainty === 'exact' || passagesIn(known) >= USUAL) return known;
  const nearest = slips(snapshot, typed.word, 1);
  const others = passagesIn(nearest) >= USUAL ? nearest : slips(snapshot, typed.word, 2);
  return known.map((expansions, number) => [...expansions, ...(others[number] ?? [])]);
}

function asTyped(window: Window, { word, certainty }: TypedWord): readonly Expansion[] {
  const found: Expansion[] = [];
  const whole = numberOf(window.words, word);
  if (whole >= 0) found.push(...ofWords(window, whole, whole + 1, 1));
  if (certainty === 'exact') return found;
  const stem = numberOf(window.terms, stemmer(word));
  if (stem >= 0) found.push({ lists: window.termLists, unit: stem, nearness: SAME_STEM });
  if (certainty === 'beginning' && word.length >= SHORTEST_BEGINNING) {
    const [from, to] = withPrefix(window.words, word);
    found.push(...ofWords(window, from, to, BEGINNING));
  }
  return found;
}

/** The lists of the words that a typed one may be a slip for, nearest first. */
function slips(
  { windows, facts }: Snapshot,
  typed: string,
  mostErrors: MostErrors,
): readonly (readonly Expansion[])[] {
  return windows.map(({ window }) =>
    [...facts.of(window).neighbours()(typed, mostErrors)]
      .sort((a, b) => a.errors - b.errors || a.word - b.word)
      .flatMap(({ word, errors }) => ofWords(window, word, word + 1, errors === 1 ? ONE_ERROR : TWO_ERRORS)),
  );
}

/** At least in how many passages: one with the word itself is among those with its stem and its beginning too. */
function passagesIn(expansions: readonly (readonly Expansion[])[]): number {
  return expansions.reduce(
    (sum, ofWindow) => sum + Math.max(0, ...ofWindow.map(({ lists, unit }) => passagesWith(lists, unit))),
    0,
  );
}

function ofWords({ wordLists }: Window, from: number, to: number, nearness: number): readonly Expansion[] {
  const { lists, first } = wordLists.read(from, to);
  return Array.from({ length: to - from }, (_, at) => ({ lists, unit: from + at - first, nearness }));
}
