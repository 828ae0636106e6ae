import type { Span } from '../../document/model.ts';
import { singular } from './abbreviations.ts';

/** An abbreviation that a text explains, and from where on. */
export interface Explanation {
  readonly text: string;
  readonly at: number;
}

const ABBREVIATION = String.raw`(\p{Lu}[\p{L}\d&]{1,5})(?:[’']?s|en)?`;
const IN_WORDS = ['staat voor', 'voluit', 'oftewel', 'ofwel', 'afgekort', 'hierna'];
/** `(KNMI)`, `(hierna: KNMI)`, `(‘KNMI’)`, `(IND, hierna de dienst)`; and without brackets `hierna KNMI`. */
const INSIDE = new RegExp(
  String.raw`^(?:\(\s?)?(?:(?:hierna|verder|voortaan|afgekort|kortweg|ofwel|oftewel|genaamd|het|de|ook|wel|als|tot|of)[:,]?\s){0,5}[‘“«„"']?${ABBREVIATION}[’”»"']?(?:[,;:.)-]|\s)`,
  'u',
);
/** The abbreviation before a bracket, or before `staat voor`. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])${ABBREVIATION}(?:-\p{L}{1,8})?[’”»"']?,?\s?$`, 'u');
const NAME = /^\(\s?(?:(?:de|het|hierna|voluit)[:,]? )?[‘“«„"']?(\p{L}[^()]{3,160})\)/u;
/** In characters: what can stand inside a bracket, and what before it. */
const LONGEST_AFTER = 200;
const LONGEST_BEFORE = 24;
/** In characters: what can stand between the bracket, or the words, and the abbreviation that it explains. */
const LONGEST_LEAD = 80;
/** Each is looked for in the whole text. */
const MOST_APART = 12;

/**
 * The abbreviations of some that a text explains: `Koninklijk Meteorologisch Instituut (KNMI)`, or the other way round.
 * What explains them stands beside them: nothing else is looked at, unless they are so many that looking at all is less.
 */
export function explanationsOf(abbreviations: readonly string[], text: string): readonly Explanation[] {
  if (abbreviations.length > MOST_APART) return explanationsIn(text, { start: 0, end: text.length });
  const found: Explanation[] = [];
  for (const abbreviation of abbreviations) {
    let done = 0;
    for (const at of placesOf(abbreviation, text)) {
      const start = Math.max(done, at - LONGEST_LEAD);
      done = Math.max(start, at + abbreviation.length + LONGEST_BEFORE);
      found.push(...explanationsIn(text, { start, end: done }));
    }
  }
  return found;
}

/** What begins to explain in a stretch of a text. */
function explanationsIn(text: string, stretch: Span): readonly Explanation[] {
  const found: Explanation[] = [];
  for (const at of placesIn(stretch, '(', text)) {
    const after = text.slice(at, at + LONGEST_AFTER);
    const own = INSIDE.exec(after)?.[1];
    if (own !== undefined && closes(after, own)) found.push({ text: singular(own), at });
    const before = abbreviationBefore(text, at);
    if (before !== undefined && isNameOf(before.text, NAME.exec(after)?.[1])) found.push(before);
  }
  for (const words of IN_WORDS) {
    for (const at of placesIn(stretch, ` ${words}`, text)) {
      const own = INSIDE.exec(text.slice(at + 1, at + LONGEST_AFTER))?.[1];
      if (own !== undefined) found.push({ text: singular(own), at });
      const before = abbreviationBefore(text, at);
      if (before !== undefined) found.push(before);
    }
  }
  return found;
}

function* placesOf(words: string, text: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** Where some words begin in a stretch of a text. */
function* placesIn({ start, end }: Span, words: string, text: string): Generator<number> {
  for (const at of placesOf(words, text.slice(start, end + words.length - 1))) yield start + at;
}

function abbreviationBefore(text: string, end: number): Explanation | undefined {
  const start = Math.max(0, end - LONGEST_BEFORE);
  const words = text.slice(start, end);
  if (!/[A-Z]\S*[A-Z]/.test(words)) return undefined;
  const before = BEFORE.exec(words)?.[1];
  return before === undefined ? undefined : { text: singular(before), at: start };
}

/** In brackets it stands alone, or before a remark: `(IND en COA)` explains neither. */
function closes(inside: string, abbreviation: string): boolean {
  const behind = inside.slice(inside.indexOf(abbreviation) + abbreviation.length);
  return /^(?:[’']?s|en)?[’”»"']?[,;:)-]/.test(behind);
}

/** A word of a name in full begins as its abbreviation does: `RIVM (zie bijlage)` explains nothing. */
function isNameOf(abbreviation: string, name: string | undefined): boolean {
  if (name === undefined || name.length < abbreviation.length * 2) return false;
  const first = abbreviation.charAt(0).toLowerCase();
  return name.split(/[\s-]+/).some((word) => word.charAt(0).toLowerCase() === first);
}
