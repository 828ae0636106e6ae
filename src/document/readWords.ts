import { isSpace } from './lines.ts';
import type { Span } from './model.ts';
import { readingText } from './reading.ts';

/** A word or a punctuation mark as it is read, and where it stands in the document's text. */
export interface ReadWord extends Span {
  readonly text: string;
}

/** `2030–2031` and `AI-modellen` are one word; a punctuation mark is one of its own. */
const WORD = /[\p{L}\p{M}\d]+(?:[-–‑.,’'/][\p{L}\p{M}\d]+)*|[^\s\p{L}\p{M}\d]/gu;
/** What stands in a text for the sake of its looks. */
const MARKUP = /^[*_]$/;

/** The words that a text as it is read consists of, without the markup around them; their places are in that text. */
export function wordsIn(text: string): readonly ReadWord[] {
  return [...text.matchAll(WORD)]
    .map(({ index, 0: word }) => ({ text: word, start: index, end: index + word.length }))
    .filter((word) => !MARKUP.test(word.text));
}

/** The words of what is read, each with its place in the document's text. */
export function wordsRead(read: ReadText): readonly ReadWord[] {
  return wordsIn(read.text).map((word) => ({ text: word.text, ...placeOf(read, word) }));
}

/** A text as it is read, and for each of its characters but white space where that stands in the document's text. */
export interface ReadText {
  readonly text: string;
  readonly places: Int32Array;
}

/** `read` is what was read of some spans; these have all of it but white space. */
export function readWithPlaces(
  text: string,
  spans: readonly Span[],
  read: string = readingText(text, spans),
): ReadText {
  return { text: read, places: placesIn(read, text, spans) };
}

/** Where a stretch of what is read, without white space at its ends, stands in the document's text. */
export function placeOf({ places }: ReadText, { start, end }: Span): Span {
  const from = places[start] ?? 0;
  return { start: from, end: Math.max(from, places[end - 1] ?? 0) + 1 };
}

/**
 * Reading leaves white space and the hyphens of broken words out, and mends a letter at such a break (`ge-` / `ind` is
 * `geïnd`), but never changes the order.
 */
function placesIn(read: string, text: string, spans: readonly Span[]): Int32Array {
  const places = new Int32Array(read.length);
  let next = 0;
  let at = spans[0]?.start ?? 0;
  for (let index = 0; index < read.length; index++) {
    const unit = read.charCodeAt(index);
    if (unit === 32 || unit === 10) continue;
    for (;;) {
      const span = spans[next];
      if (span === undefined) return places;
      if (at >= span.end) next++;
      else if (at < span.start) at = span.start;
      else if (isLeftOut(text.charCodeAt(at)) && text.charCodeAt(at) !== unit) at++;
      else break;
    }
    places[index] = at++;
  }
  return places;
}

function isLeftOut(code: number): boolean {
  return code === 45 || isSpace(code);
}
