import { isSpace } from './lines.ts';
import type { Span } from './model.ts';

/** A word with signs, or signs alone, by its place in the text. */
export interface SignedWord extends Span {
  readonly word: string;
  /** The next stands against it, and is the first of something else. */
  readonly isCutOff: boolean;
}

/** Where a pdf lost the blank between two sentences, or before an item's sign: `klaar.Daarna`, `waaronder:–`. */
const LOST_BLANK = /(?<=[\p{L}\d)»”’]{2}[.?!][»”’)]{0,2})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}[:;])(?=[–•])/u;
const MAY_HAVE_LOST = /[.?!:;][^\w,;:]{0,2}[A-ZÀ-Þ–•]/;
const ADDRESS = /[/@]|^www\./;

/** Behind the letters from a place on: most words are nothing else. */
export function lettersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the word from a place on. */
export function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** What stands between blanks, which has signs; what a pdf put together is taken apart. */
export function takenApart(whole: string, start: number): readonly SignedWord[] {
  if (!MAY_HAVE_LOST.test(whole) || ADDRESS.test(whole))
    return [{ word: whole, start, end: start + whole.length, isCutOff: false }];
  let end = start;
  return whole.split(LOST_BLANK).map((word, place, pieces) => {
    const from = end;
    end += word.length;
    return { word, start: from, end, isCutOff: place < pieces.length - 1 };
  });
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0x17f);
}
