import { passagesWith } from '../index/lists.ts';
import { numberOf } from '../index/vocabulary.ts';
import { contentWords } from '../words/words.ts';
import { placeFrom } from './candidates.ts';
import type { LiveWindow, Snapshot } from './live.ts';

/** In a list's count the half that is for the answer. */
const IN_ANSWER = 15;

/**
 * The first so many passages whose answers have all of some words, stop words aside; none where all are stop words. The
 * rarest word's list is walked, the others are looked up in.
 */
export function saidTogether(
  snapshot: Snapshot,
  words: readonly string[],
  most: number,
): readonly { readonly window: number; readonly passage: number }[] {
  const said = [...new Set(contentWords(words.join(' ')))];
  if (said.length === 0) return [];
  const found: { readonly window: number; readonly passage: number }[] = [];
  snapshot.windows.forEach((live, window) => {
    const documents = snapshot.facts.of(live.window).documents();
    for (const passage of inWindow(live, said)) {
      if (found.length >= most) return;
      if (!live.removed.has(documents[passage] ?? 0)) found.push({ window, passage });
    }
  });
  return found;
}

function inWindow({ window }: LiveWindow, words: readonly string[]): readonly number[] {
  const { starts, passages, counts } = window.wordLists;
  const [rarest, ...others] = words
    .map((word) => numberOf(window.words, word))
    .sort((a, b) => passagesWith(window.wordLists, a) - passagesWith(window.wordLists, b));
  if (rarest === undefined || [rarest, ...others].includes(-1)) return [];
  const isSaidAt = (place: number): boolean => ((counts[place] ?? 0) & IN_ANSWER) > 0;
  let found: number[] = [];
  for (let place = starts[rarest] ?? 0; place < (starts[rarest + 1] ?? 0); place++)
    if (isSaidAt(place)) found.push(passages[place] ?? 0);
  for (const word of others) {
    const end = starts[word + 1] ?? 0;
    let place = starts[word] ?? 0;
    found = found.filter((passage) => {
      place = placeFrom(passages, passage, place, end);
      return place < end && passages[place] === passage && isSaidAt(place);
    });
  }
  return found;
}
