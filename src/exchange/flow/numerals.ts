/** What the items of a list are counted with, by the first of each. */
export type Numeral = '1' | 'a' | 'A' | 'i' | 'I';

/** A number as lists write it: `3`, `c`, `C`, `iii` or `III`. */
export function countedAs(numeral: Numeral, count: number): string {
  switch (numeral) {
    case '1':
      return String(count);
    case 'a':
      return letters(count);
    case 'A':
      return letters(count).toUpperCase();
    case 'i':
      return roman(count);
    case 'I':
      return roman(count).toUpperCase();
  }
}

/** `z` is followed by `aa`. */
function letters(count: number): string {
  if (count < 1) return '';
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(10, Math.floor((count - 1) / 26) + 1));
}

function roman(count: number): string {
  let left = Math.min(count, 3999);
  let written = '';
  for (const [sign, value] of ROMAN) {
    for (; left >= value; left -= value) written += sign;
  }
  return written;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
