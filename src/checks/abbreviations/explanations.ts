import type { Span } from '../../document/model.ts';
import { singular } from './abbreviations.ts';

/** An abbreviation that a text explains, and from where on. */
export interface Explanation {
  readonly text: string;
  readonly at: number;
}

const ABBREVIATION = String.raw`(\p{Lu}[\p{L}\d&]{1,5})(?:[’']?s|en)?`;
/** `(KNMI)`, `(hierna: KNMI)`, `(‘KNMI’)`, `(IND, hierna de dienst)`. */
const INSIDE = new RegExp(
  String.raw`^\(\s?(?:(?:hierna|verder|voortaan|afgekort|kortweg|ofwel|oftewel|genaamd|het|de|ook|wel|als|tot|of)[:,]?\s){0,5}[‘“«„"']?${ABBREVIATION}[’”»"']?(?:\)|[,;:-])`,
  'u',
);
/** The abbreviation before a bracket. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])${ABBREVIATION}(?:-\p{L}{1,8})?[’”»"']?,?\s?$`, 'u');
const NAME = /^\(\s?(?:(?:de|het|hierna|voluit)[:,]? )?[‘“«„"']?(\p{L}[^()]{3,160})\)/u;
/** In characters: what can stand inside a bracket, and what before it. */
const LONGEST_AFTER = 200;
const LONGEST_BEFORE = 24;

/** The abbreviations that a text explains: `Koninklijk Meteorologisch Instituut (KNMI)`, or the other way round. */
export function explanationsIn(text: string): readonly Explanation[] {
  const found: Explanation[] = [];
  for (const at of placesOf('(', text)) {
    const after = text.slice(at, at + LONGEST_AFTER);
    const own = INSIDE.exec(after)?.[1];
    if (own !== undefined) found.push({ text: singular(own), at });
    const before = abbreviationBefore(text, at);
    if (before !== undefined && isNameOf(before.text, NAME.exec(after)?.[1])) found.push(before);
  }
  return found;
}

const WORDS_BEFORE =
  /(?:afgekort|hierna|kortweg|ofwel|oftewel|genaamd)[:,]? (?:(?:het|de|als|tot) )?[‘“«„"']?$/;
const WORDS_AFTER = /^(?:’?s|en)?[’”»"']?,? (?:staat voor|voluit|oftewel|ofwel)(?!\p{L})/u;

/** Whether an abbreviation is explained without brackets where it stands: `hierna KNMI`, `KNMI staat voor …`. */
export function isExplainedAt(text: string, { start, end }: Span): boolean {
  return (
    WORDS_BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) ||
    WORDS_AFTER.test(text.slice(end, end + LONGEST_BEFORE))
  );
}

function placesOf(sign: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

function abbreviationBefore(text: string, end: number): Explanation | undefined {
  const start = Math.max(0, end - LONGEST_BEFORE);
  const words = text.slice(start, end);
  if (!/[A-Z]\S*[A-Z]/.test(words)) return undefined;
  const before = BEFORE.exec(words)?.[1];
  return before === undefined ? undefined : { text: singular(before), at: start };
}

/** A word of a name in full begins as its abbreviation does: `RIVM (zie bijlage)` explains nothing. */
function isNameOf(abbreviation: string, name: string | undefined): boolean {
  if (name === undefined || name.length < abbreviation.length * 2) return false;
  const first = abbreviation.charAt(0).toLowerCase();
  return name.split(/[\s-]+/).some((word) => word.charAt(0).toLowerCase() === first);
}
