const MARKS = /[\p{M}\u00AD]/gu;
const LETTER = /\p{L}/u;
const FIGURE = /\p{N}/u;

/** What a code unit is in a word: a folded letter or figure from 1 to 62, nothing (a mark on a letter), or the end of it. */
export const NOT_IN_WORD = 0;
export const LEFT_OUT = 63;

/** Symbols for `a` to `z` and for `0` to `9`; letters of other scripts share the rest. */
const FIRST_FIGURE = 27;
const FIRST_OTHER = 37;
const OTHERS = 26;

/** Tells the symbol of each code unit, and remembers it: most texts use a hundred of them. */
export function createSymbols(): (code: number) => number {
  const known = new Uint8Array(0x10000);
  return (code) => {
    const before = known[code] ?? 0;
    if (before > 0) return before - 1;
    const symbol = symbolOf(String.fromCharCode(code));
    known[code] = symbol + 1;
    return symbol;
  };
}

function symbolOf(character: string): number {
  const folded = character.normalize('NFD').replace(MARKS, '').toLowerCase();
  if (folded === '') return LEFT_OUT;
  const code = folded.charCodeAt(0);
  if (folded >= 'a' && folded <= 'z') return code - 96;
  if (folded >= '0' && folded <= '9') return FIRST_FIGURE + code - 48;
  return LETTER.test(folded) || FIGURE.test(folded) ? FIRST_OTHER + (code % OTHERS) : NOT_IN_WORD;
}
