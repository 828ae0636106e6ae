/** Behind these a sentence goes on, whatever follows: `dhr. Bakker`, `nr. 5`, `art. 5`. None is a word that can end one. */
const GOES_ON = new Set([
  ...['dhr', 'mw', 'mevr', 'mr', 'drs', 'dr', 'ir', 'prof', 'jhr', 'st', 'stb', 'stcrt', 'trb', 'kst', 'rb'],
  ...['nr', 'nrs', 'art', 'artt', 'blz', 'bldz', 'pag', 'p', 'pp', 'par', 'hfst', 'bijl', 'fig', 'jo', 'r'],
  ...['bijv', 'bv', 'ca', 'incl', 'excl', 'resp', 'vgl', 'zgn', 'zog', 'evt', 'ivm', 'mbt', 'tav', 'tbv', 'cf', 'tel'],
]); // prettier-ignore
/** Written letter by letter, and yet often the last of a sentence: `en dergelijke`, `cum suis`, `en verder`. */
const OFTEN_LAST = new Set([
  'e.d',
  'e.d.m',
  'c.s',
  'e.v',
  'e.a',
  'j.l',
  'n.v',
  'b.v',
  'v.o.f',
  'n.t.b',
  'a.u.b',
]);
const LETTER_BY_LETTER = /^(?:\p{L}{1,2}\.)*\p{L}{1,2}$/u;
/** Words that open a sentence and are no names: `vitamine C. De …` against `J. Bakker`. */
const OPENER =
  /^\s+(?:De|Het|Een|Dit|Dat|Deze|Die|Er|Ik|Wij|We|In|Op|Voor|Met|Bij|Van|Als|Ook|Daarom|Daarbij|Hierbij|Hiermee|Zo|Om)\s/;

const CLOSERS = '[»”’\'")\\]*_]*';
/** What ends a sentence, with the quotes, brackets and mark of a footnote that can stand behind it. */
const ENDING = new RegExp(
  `(?:[?!…]|\\.{1,3})${CLOSERS}(?:\\[(?:footnoteRef:)?\\d{1,3}\\]|\\d{1,3})?${CLOSERS}$`,
);
/** How the next sentence begins, marks of footnotes before it left out. */
const BEGINNING =
  /^\s*(?:(?:\[(?:footnoteRef:)?\d{1,3} ?\]|\d{1,2}\))\s*){0,3}(?:$|[«“„‘’"'([*_#–-]{0,4}[\p{Lu}\d]|[’'‘][a-z]\s)/u;
/** Longer than a word with its ending is, and than what is looked at behind it. */
const LONGEST = 60;
const NUMBER = /^[(«“„‘"']?\d{1,3}$/;

/** Behind a word of so many small letters a full stop is the sentence's: no abbreviation has as many. */
const NO_ABBREVIATION = 6;
const FULL_STOP = 46;

/** Whether a sentence ends with a word of a line, which stands there at `index` with its signs. */
export function endsSentence(word: string, line: string, index: number): boolean {
  if (isLetter(word.charCodeAt(word.length - 1))) return false;
  if (endsInSmallLetters(word)) return beginsBehind(line, index + word.length);
  const tail = word.slice(-LONGEST);
  const ending = ENDING.exec(tail);
  if (ending === null || !beginsBehind(line, index + word.length)) return false;
  const stem = tail.slice(0, ending.index);
  if (!/^\.(?!\.)/.test(ending[0])) return true;
  // A number that opens a line is that of an item.
  return !(index === 0 && NUMBER.test(stem)) && !isAbbreviation(stem, behind(line, index + word.length));
}

/** As most sentences end: `vertraagd.` */
function endsInSmallLetters(word: string): boolean {
  const last = word.length - 1;
  if (last < NO_ABBREVIATION || word.charCodeAt(last) !== FULL_STOP) return false;
  for (let at = last - NO_ABBREVIATION; at < last; at++) if (!isSmall(word.charCodeAt(at))) return false;
  return true;
}

function beginsBehind(line: string, end: number): boolean {
  if (end === line.length) return true;
  if (line.charCodeAt(end) === 32 && isCapital(line.charCodeAt(end + 1))) return true;
  return BEGINNING.test(behind(line, end));
}

function behind(line: string, end: number): string {
  return line.slice(end, end + LONGEST);
}

function isAbbreviation(stem: string, after: string): boolean {
  const written = /\p{L}[\p{L}.’']*$/u.exec(stem)?.[0] ?? '';
  const lower = written.toLowerCase();
  if (LETTER_BY_LETTER.test(written) && (written.includes('.') || written.length === 1)) {
    return !OFTEN_LAST.has(lower) && !(written !== lower && OPENER.test(after));
  }
  // In capitals it is written without a full stop: what stands behind it ends the sentence.
  return GOES_ON.has(lower) && (written.length === 1 || written !== written.toUpperCase());
}

function isLetter(code: number): boolean {
  return isSmall(code) || isCapital(code);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
