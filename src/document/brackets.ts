import type { Span } from './model.ts';
import { opensNote } from './noteKeyword.ts';

export interface Brackets {
  /** Pairs whose first inner character is a letter or digit, brackets included, in the order in which they close. */
  readonly pairs: readonly Span[];
  /** Where a bracket opens that no bracket closes in its paragraph, or none that is near. */
  readonly unclosed: readonly number[];
}

/** A bracketed remark or footnote is a paragraph at most. */
const LONGEST_PAIR = 6000;

/** Pairs up square brackets in one pass; a blank line ends every open one. */
export function readBrackets(text: string): Brackets {
  const pairs: Span[] = [];
  const unclosed: number[] = [];
  let open: number[] = [];
  let at = nextOpening(text, 0);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 91) open.push(at);
    else if (code === 93) closePair(text, { pairs, unclosed }, open.pop(), at + 1);
    else if (open.length > 0 && startsBlankLine(text, at + 1)) {
      unclosed.push(...outermost(text, open));
      open = [];
    }
    // Nothing that comes before the next opening bracket matters while none is open.
    at = open.length === 0 ? nextOpening(text, at + 1) : nextBracketOrLine(text, at + 1);
  }
  unclosed.push(...outermost(text, open));
  return { pairs: pairs.sort((one, other) => one.start - other.start), unclosed };
}

function closePair(
  text: string,
  { pairs, unclosed }: { pairs: Span[]; unclosed: number[] },
  start: number | undefined,
  end: number,
): void {
  if (start === undefined) return;
  if (end - start > LONGEST_PAIR) {
    if (opensNote(text, start)) unclosed.push(start);
  } else if (isWordCode(text.charCodeAt(start + 1)) || text.charCodeAt(start + 1) === 32)
    pairs.push({ start, end });
}

/** Only one that could be a remark is kept, a work note before others, so that a million open brackets stay cheap. */
function outermost(text: string, open: readonly number[]): readonly number[] {
  const noted = open.find((at) => opensNote(text, at));
  if (noted !== undefined) return [noted];
  return open
    .filter((at) => isWordCode(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 32)
    .slice(0, 1);
}

function nextOpening(text: string, from: number): number {
  const at = text.indexOf('[', from);
  return at < 0 ? text.length : at;
}

function nextBracketOrLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 93 || code === 10) return at;
  }
  return text.length;
}

function startsBlankLine(text: string, from: number): boolean {
  let at = from;
  while (
    at < text.length &&
    (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 13)
  )
    at++;
  return text.charCodeAt(at) === 10;
}

function isWordCode(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122);
}
