import { STOP_WORDS } from './stopWords.ts';

/** A placeholder of a standard passage says nothing about what the passage is about. */
const PLACEHOLDER = /\{\{[^{}\n]{0,60}\}\}/g;

/** A word cut off at a line's end, as in text copied from a PDF. A capital after it keeps the hyphen: `CSAM-`. */
const CUT_AT_LINE_END = /(\p{Ll})-\r?\n(\p{Ll})/gu;

const BEYOND_ASCII = /[^\0-\x7f]/;
const MARKS = /[\p{M}\u00AD]/gu;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** Nearly all code units of a folded Dutch text are below this; the others are looked up one by one. */
const COMMON = 0x180;
const IN_WORD = Uint8Array.from({ length: COMMON }, (_, code) =>
  LETTER_OR_FIGURE.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Lower case, without diacritics and soft hyphens. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** Every word and number of a text, folded, in order. */
export function words(text: string): string[] {
  const folded = fold(mended(text));
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at < folded.length; at++) {
    if (isInWord(folded.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found.push(folded.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) found.push(folded.slice(start));
  return found;
}

/** Without placeholders, and with the words that a line's end cut in two made whole. Most texts need nothing of it. */
export function mended(text: string): string {
  const plain = text.includes('{{') ? text.replace(PLACEHOLDER, ' ') : text;
  return plain.includes('-\n') || plain.includes('-\r\n') ? plain.replace(CUT_AT_LINE_END, '$1$2') : plain;
}

/** Astral letters do not belong to a word: their halves are no letters. */
export function isInWord(code: number): boolean {
  return code < COMMON ? IN_WORD[code] === 1 : LETTER_OR_FIGURE.test(String.fromCharCode(code));
}

/** The words that tell what a text is about: without stop words and without single letters. */
export function contentWords(text: string): string[] {
  return words(text).filter(isContent);
}

/** A single letter is left of `foto's`, of initials, or of a converter's bullet. A single figure does count. */
export function isContent(word: string): boolean {
  return word.length === 1 ? word >= '0' && word <= '9' : !STOP_WORDS.has(word);
}
