import type { Span } from '../../document/model.ts';

/** An abbreviation where it stands, without an ending such as `’s` or `-lidstaten`. */
export interface Abbreviation extends Span {
  readonly text: string;
}

/**
 * Capitals, at least two, at most six signs: `KNMI`, `IenW`, `NVvR`. Not what is part of an address, a number, a code or a
 * name with a hyphen, and not a word behind a name's own small letters.
 */
const CANDIDATE = /(?<![\p{L}\d.:/@_#&–-])\p{Lu}[\p{L}\d&]{1,5}(?![\p{L}\d@_/&₀-₉]|[.:]\p{L}|:\d)/uy;
/** What each of them has; it is found fast, and most of a text has none. */
const TWO_CAPITALS = /[A-Z][a-z&]{0,2}[A-Z]/g;
const CAPITAL = /\p{Lu}/gu;
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3})|L|C{1,3}|M{1,3})$/;
/** `Politie`, `TikTok` and `YouTube` are names: a run of small letters tells. */
const NAME = /\p{Ll}{3}/u;
/** The plural of an abbreviation: `BENs`. */
const PLURAL = /(?<=\p{Lu}{2})(?:s|en)$/u;
/** Of each of its words an abbreviation has the first letters, so small ones are between capitals, or one at the end. */
const SMALL_END = /\p{Ll}{2}$/u;
/** A cell of a table has no room for a name in full. */
const TABLE_ROW = / \| |^\||\|$/;

/** The abbreviations in a stretch of a text that are wanted, in order. */
export function abbreviationsIn(
  text: string,
  span: Span,
  isWanted: (abbreviation: string) => boolean,
): readonly Abbreviation[] {
  const found: Abbreviation[] = [];
  let done = 0;
  let line: Line = { start: span.start, end: span.start - 1, isRow: false };
  const piece = text.slice(span.start, span.end);
  TWO_CAPITALS.lastIndex = 0;
  for (let match = TWO_CAPITALS.exec(piece); match !== null; match = TWO_CAPITALS.exec(piece)) {
    const index = span.start + match.index;
    if (index < done) continue;
    CANDIDATE.lastIndex = index;
    const word = CANDIDATE.exec(text)?.[0];
    if (word === undefined) continue;
    done = index + word.length;
    const abbreviation = singular(word);
    if (!isWanted(abbreviation) || !isAbbreviation(abbreviation)) continue;
    if (index > line.end) line = lineAt(text, index, line.end + 1);
    if (line.isRow || isShouted(text, index, word.length)) continue;
    found.push({ text: abbreviation, start: index, end: index + abbreviation.length });
  }
  return found;
}

interface Line extends Span {
  readonly isRow: boolean;
}

/** The line that holds an offset, where none before it starts before `from`. */
function lineAt(text: string, offset: number, from: number): Line {
  const start = Math.max(from, text.lastIndexOf('\n', offset) + 1);
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  return { start, end, isRow: line.includes('|') && TABLE_ROW.test(line) };
}

/** As it is explained: `BENs` is the plural of `BEN`. */
export function singular(abbreviation: string): string {
  return abbreviation.replace(PLURAL, '');
}

function isAbbreviation(word: string): boolean {
  const capitals = word.match(CAPITAL)?.length ?? 0;
  if (capitals < 2 || capitals * 2 < word.length) return false;
  // A road, a postal code, a size: `A12`, `EA 2500`.
  return !ROMAN.test(word) && !NAME.test(word) && !SMALL_END.test(word) && !/\d{2}/.test(word);
}

const SHOUTED_BEFORE = /\p{Lu}{3,}\s$/u;
const SHOUTED_AFTER = /^\s\p{Lu}{3,}(?!\p{L})/u;
/** In characters: enough for the word beside it. */
const BESIDE = 24;

/** One of some words in capitals: a heading, no abbreviation. */
function isShouted(text: string, index: number, length: number): boolean {
  return (
    SHOUTED_BEFORE.test(text.slice(Math.max(0, index - BESIDE), index)) ||
    SHOUTED_AFTER.test(text.slice(index + length, index + length + BESIDE))
  );
}
