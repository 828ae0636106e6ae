import type { FootnoteMark, Span } from '../model.ts';

const REFERENCE = '[footnoteRef:';
/** After these a number behind a full stop is no mark: `nr.12`, `art.5`. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:nr|nrs|art|artt|blz|p|pp|par|lid|vol|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)$/iu;
const CLOSING = '?!»”’"\')]';
const STOPS = '.,;:';

/** For each number the place of the first thing that may be its mark. */
export interface FirstMarks {
  readonly anywhere: ReadonlyMap<string, number>;
  /** Of those within a line only: a number that starts a line may also be a footnote's own. */
  readonly inLine: ReadonlyMap<string, number>;
  /** Of any number in brackets within a line; infinite where there is none. */
  readonly bracketed: number;
}

export function firstMarks(text: string): FirstMarks {
  const anywhere = new Map<string, number>();
  const inLine = new Map<string, number>();
  let first = Number.POSITIVE_INFINITY;
  for (const { mark, start } of candidates(text)) {
    if (!anywhere.has(mark)) anywhere.set(mark, start);
    if (opensLine(text, start)) continue;
    if (!inLine.has(mark)) inLine.set(mark, start);
    if (text.charAt(start) === '[') first = Math.min(first, start);
  }
  return { anywhere, inLine, bracketed: first };
}

/**
 * The marks in a text, in order. A mark that can be something else counts only when a footnote has its number.
 * `left` are the spans, in order, where no marks are looked for: headings, furniture, the footnotes' own numbers.
 */
export function readMarks(
  text: string,
  numbers: ReadonlySet<string>,
  left: readonly Span[],
): readonly FootnoteMark[] {
  const marks: FootnoteMark[] = [];
  let next = 0;
  for (const mark of candidates(text)) {
    while (next < left.length && (left[next]?.end ?? 0) <= mark.start) next++;
    if ((left[next]?.start ?? Number.POSITIVE_INFINITY) < mark.end) continue;
    if (mark.confidence === 'certain' || numbers.has(mark.mark)) marks.push(mark);
  }
  return marks;
}

/**
 * Everything that may be a footnote's mark: `[1]`, `.¹`, `[1 ]`, `[footnoteRef:1]`, `?1`, `»2`, `? 1)`, `(2)`, a word with
 * digits behind it, a line that holds or starts with a number only (a PDF reader puts a raised figure on a line of its
 * own), and numbers that follow a mark: `1, 2`, `2 3`.
 */
function* candidates(text: string): Generator<FootnoteMark> {
  let last: FootnoteMark | undefined;
  for (const match of text.matchAll(/\d+|[⁰¹²³⁴-⁹]+/g)) {
    const start = match.index;
    if (match[0].charAt(0) > '9') {
      if (isRaisedMark(text, start)) yield raisedMark(start, match[0]);
      continue;
    }
    if (match[0].length > 3 || match[0].startsWith('0')) continue;
    const mark = bracketed(text, start, match[0]) ?? raised(text, start, match[0], last);
    if (mark === undefined) continue;
    last = mark;
    yield mark;
  }
}

/** `klopt.¹`, but not `40 m²`. */
function isRaisedMark(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before !== '' && (CLOSING.includes(before) || STOPS.includes(before));
}

function raisedMark(start: number, figures: string): FootnoteMark {
  const mark = figures.normalize('NFKC');
  return { mark, start, end: start + figures.length, confidence: 'possible' };
}

function bracketed(text: string, start: number, mark: string): FootnoteMark | undefined {
  const end = start + mark.length;
  const close = text.charAt(end) === ' ' ? end + 1 : end;
  if (text.charAt(close) !== ']') return undefined;
  if (text.charAt(start - 1) === '[')
    return { mark, start: start - 1, end: close + 1, confidence: 'certain' };
  const from = start - REFERENCE.length;
  if (from < 0 || !text.startsWith(REFERENCE, from)) return undefined;
  return { mark, start: from, end: close + 1, confidence: 'certain' };
}

function raised(
  text: string,
  start: number,
  mark: string,
  last: FootnoteMark | undefined,
): FootnoteMark | undefined {
  const end = start + mark.length;
  if (mark.length > 2) return undefined;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (
    after === ')' &&
    !/\p{L}/u.test(text.charAt(end + 1)) &&
    / |\(|\S/.test(before) &&
    !opensLine(text, start)
  ) {
    return /[\d.,]/.test(before) ? undefined : { mark, start, end, confidence: 'possible' };
  }
  if (!endsHere(text, end)) return undefined;
  if (behindClosing(text, start, before))
    return { mark, start, end, confidence: certainty(text, start, before, end) };
  if (/\p{Ll}/u.test(before) && /^\p{L}{3}$/u.test(text.slice(start - 3, start)))
    return { mark, start, end, confidence: 'possible' };
  if (opensLine(text, start) && !opensItem(text, start, end))
    return { mark, start, end, confidence: 'possible' };
  return follows(text, start, last) ? { mark, start, end, confidence: 'possible' } : undefined;
}

/** The number is not part of a larger one, of a word or of a date. */
function endsHere(text: string, end: number): boolean {
  const after = text.charAt(end);
  if (after === '' || /\s/.test(after)) return true;
  return ',.;:?!)»”’'.includes(after) && !/[\p{L}\d]/u.test(text.charAt(end + 1));
}

function behindClosing(text: string, start: number, before: string): boolean {
  if (before === '') return false;
  if (CLOSING.includes(before)) return true;
  if (!STOPS.includes(before)) return false;
  return (
    /[\p{L}»”’"')\]%]/u.test(text.charAt(start - 2)) ||
    /(?<!\d)(?:19|20)\d\d$/.test(text.slice(start - 6, start - 1))
  );
}

function certainty(text: string, start: number, before: string, end: number): FootnoteMark['confidence'] {
  // An apostrophe or closing bracket may belong to the number: ’24, (a)2; a colon or comma to a glued time or amount.
  if (before !== '.' && before !== '?' && before !== '!' && before !== '»' && before !== '”')
    return 'possible';
  if (/\d/.test(text.charAt(start - 2))) return 'possible';
  if (before === '.' && ABBREVIATION.test(text.slice(Math.max(0, start - 8), start - 1))) return 'possible';
  return /^(?:\s|$|, ?\d)/.test(text.slice(end, end + 3)) ? 'certain' : 'possible';
}

function opensLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 5 && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at--;
  return at < 0 || text.charAt(at) === '\n';
}

/** `1. Rail` under a full sentence or a colon is an item of a list; a raised figure stands where a sentence stops short. */
function opensItem(text: string, start: number, end: number): boolean {
  if (!/^[.)][ \t]*\S/.test(text.slice(end, end + 6))) return false;
  if (followsItem(text, start)) return true;
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  return (
    before === '' ||
    /[.?!:;»”)]$/.test(before) ||
    /\n[ \t\r]*\n/.test(text.slice(Math.max(0, start - 8), start))
  );
}

const ITEM = /^[ \t]*(?:[-–•*]|\(?\d{1,2}[.)]|[a-z][.)])\s/;

/** The line above is an item of a list, and this one the next. */
function followsItem(text: string, start: number): boolean {
  const end = text.lastIndexOf('\n', start);
  const above = text.lastIndexOf('\n', end - 1) + 1;
  return end > 0 && ITEM.test(text.slice(above, above + 20));
}

function follows(text: string, start: number, last: FootnoteMark | undefined): boolean {
  return last !== undefined && start - last.end <= 4 && /^(?:, ?| | en )$/.test(text.slice(last.end, start));
}
