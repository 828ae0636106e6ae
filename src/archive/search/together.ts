import type { Lists } from '../index/lists.ts';
import { numberOf } from '../index/vocabulary.ts';
import type { Window } from '../index/window.ts';
import { contentWords } from '../words/words.ts';
import { placeFrom } from './candidates.ts';
import type { LiveWindow, Snapshot } from './live.ts';
import { passagesOf } from '../index/wordStarts.ts';

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
  const numbers = words.map((word) => numberOf(window.words, word));
  if (numbers.includes(-1)) return [];
  const [rarest, ...others] = numbers
    .sort((a, b) => passagesOf(window.wordLists.starts, a) - passagesOf(window.wordLists.starts, b))
    .map((word) => listOf(window, word));
  let found = rarest === undefined ? [] : [...rarest.passages].filter((_, place) => isSaidAt(rarest, place));
  for (const list of others) {
    let place = 0;
    found = found.filter((passage) => {
      place = placeFrom(list.passages, passage, place, list.passages.length);
      return list.passages[place] === passage && isSaidAt(list, place);
    });
  }
  return found;
}

type List = Pick<Lists, 'passages' | 'counts'>;

function listOf({ wordLists }: Window, word: number): List {
  const { lists, first } = wordLists.read(word, word + 1);
  const start = lists.starts[word - first] ?? 0;
  const end = lists.starts[word - first + 1] ?? 0;
  return { passages: lists.passages.subarray(start, end), counts: lists.counts.subarray(start, end) };
}

function isSaidAt({ counts }: List, place: number): boolean {
  return ((counts[place] ?? 0) & IN_ANSWER) > 0;
}
