import { isSpace } from './lines.ts';

/** What stands between blanks, by its place in a line: letters alone, or with signs. */
export type Word =
  | { readonly kind: 'letters'; readonly index: number; readonly end: number }
  | {
      readonly kind: 'signs';
      readonly index: number;
      readonly end: number;
      readonly word: string;
      /** The next stands against it, and is the first of something else. */
      readonly isCutOff: boolean;
    };

/** Where a pdf lost the blank between two sentences, or before an item's sign: `klaar.Daarna`, `waaronder:–`. */
const LOST_BLANK = /(?<=[\p{L}\d)»”’]{2}[.?!][»”’)]{0,2})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}[:;])(?=[–•])/u;
const MAY_HAVE_LOST = /[.?!:;][^\w,;:]{0,2}[A-ZÀ-Þ–•]/;
const ADDRESS = /[/@]|^www\./;

/**
 * The words of a line, in order; what a pdf put together is taken apart. Most words are letters alone: these are given
 * without their text, which costs more than all else.
 */
export function wordsInLine(line: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < line.length; at++) {
    if (isSpace(line.charCodeAt(at))) continue;
    const index = at;
    let isPlain = true;
    for (; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (isLetter(code)) continue;
      if (isSpace(code)) break;
      isPlain = false;
    }
    if (isPlain) words.push({ kind: 'letters', index, end: at });
    else for (const word of takenApart(line.slice(index, at), index)) words.push(word);
  }
  return words;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0x17f);
}

function takenApart(whole: string, index: number): readonly Word[] {
  if (!MAY_HAVE_LOST.test(whole) || ADDRESS.test(whole))
    return [{ kind: 'signs', word: whole, index, end: index + whole.length, isCutOff: false }];
  let end = index;
  return whole.split(LOST_BLANK).map((word, place, pieces) => {
    const start = end;
    end += word.length;
    return { kind: 'signs', word, index: start, end, isCutOff: place < pieces.length - 1 };
  });
}
