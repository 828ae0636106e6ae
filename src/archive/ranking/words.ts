import { STOP_WORDS } from './stopWords.ts';

/** A placeholder of a standard passage says nothing about what the passage is about. */
const PLACEHOLDER = /\{\{[^{}\n]{0,60}\}\}/g;

/** A word cut off at a line's end, as in text copied from a PDF. A capital after it keeps the hyphen: `CSAM-`. */
const CUT_AT_LINE_END = /(\p{Ll})-\r?\n(\p{Ll})/gu;

const WORD = /[\p{L}\p{N}]+/gu;

/** Every word and number of a text, in order: lower case, diacritics folded (`coördinatie` is `coordinatie`). */
export function words(text: string): readonly string[] {
  return fold(text.replace(PLACEHOLDER, ' ').replace(CUT_AT_LINE_END, '$1$2')).match(WORD) ?? [];
}

/** The words that tell what a text is about: without stop words and without single letters. */
export function contentWords(text: string): readonly string[] {
  return words(text).filter((word) => !STOP_WORDS.has(word) && !isSingleLetter(word));
}

/** Lower case, without diacritics and soft hyphens. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .toLowerCase();
}

/** What is left of `foto's`, of initials, or of a converter's bullet. A single figure does count. */
function isSingleLetter(word: string): boolean {
  return word.length === 1 && !/\d/.test(word);
}
