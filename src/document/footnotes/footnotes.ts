import type { Brackets } from '../brackets.ts';
import { endsSentence, isRule, type Source } from '../structure/context.ts';
import { boundaries, type Boundary } from './footBoundaries.ts';
import type { Landmark } from '../structure/landmark.ts';
import { isBlank, lineText } from '../lines.ts';
import { withLostBreaks } from './lostBreaks.ts';
import type { FirstMarks } from './marks.ts';
import type { Footnote } from '../model.ts';

/** Footnotes at a page's foot take up less than this many lines. */
const FOOT_LINES = 80;

const INLINE = /^\[(\d{1,3}):\s/;
/** `1 De Telegraaf`, `1NOS`, `1de Volkskrant`, `3https://`: how a page's foot begins a footnote. */
const FOOT = /^(\d{1,3})(?=\s*(?:[\p{Lu}«“‘"'([]|https?:|www\.)|\p{Ll}{2})/u;
/** `1) AD`, `[1] AD`, `(1) AD`: how a text from Word lists them at the end. */
const LISTED = /^(?:\[(\d{1,3}) ?\]|\(?(\d{1,3})\))(?=\s*\S)/;
const FOOT_TEXT = /^(?:[\p{Lu}«“‘"'([]|https?:|www\.)/u;

/** Numbers further apart than this do not belong to one list. */
const LONGEST_GAP = 20;

interface Start {
  readonly line: number;
  readonly mark: string;
  readonly listed: boolean;
  /** The number has a line of its own, and the text comes on the next. */
  readonly alone: boolean;
}

/**
 * The footnotes' texts: in the line (`[1:  text ]`), at the foot of a page, or listed at the end of the text.
 * At a page's foot they count on through the document, which tells them from numbered lists.
 */
export function readFootnotes(
  source: Source,
  brackets: Brackets,
  landmarks: readonly Landmark[],
  marked: FirstMarks,
): readonly Footnote[] {
  const found: Footnote[] = inlineFootnotes(source, brackets);
  let top = 0;
  let highest = 0;
  for (const { line, kind } of boundaries(source, landmarks)) {
    const feet = footnotesAbove(source, Math.max(top, line - FOOT_LINES), line, kind, highest, marked);
    highest = Math.max(highest, Number(feet[feet.length - 1]?.mark ?? 0));
    for (const footnote of feet) found.push(footnote);
    top = line;
  }
  return found.sort((one, other) => one.start - other.start);
}

function inlineFootnotes(source: Source, brackets: Brackets): Footnote[] {
  return brackets.pairs.flatMap(({ start, end }) => {
    const match = INLINE.exec(source.text.slice(start, start + 8));
    const mark = match?.[1];
    if (match === null || mark === undefined) return [];
    const raw = source.text.slice(start + match[0].length, end - 1);
    const from = start + match[0].length + raw.length - raw.trimStart().length;
    const body = {
      start: Math.min(from, end - 1),
      end: Math.max(Math.min(from, end - 1), end - 1 - (raw.length - raw.trimEnd().length)),
    };
    return [
      {
        mark: String(Number(mark)),
        markSpan: { start: start + 1, end: start + 1 + mark.length },
        body,
        start,
        end,
      },
    ];
  });
}

function footnotesAbove(
  source: Source,
  top: number,
  bottom: number,
  kind: Boundary['kind'],
  highest: number,
  marked: FirstMarks,
): readonly Footnote[] {
  let chain: readonly Start[] = [];
  const starts = candidatesIn(source, top, bottom, kind);
  for (let at = starts.length - 1; at >= 0; at--) {
    const start = starts[at];
    if (start === undefined || !opensFootnotes(source, start, kind, highest, marked)) continue;
    const counted = countOn(starts.slice(at));
    if (chain.length === 0 || Number(start.mark) < Number(chain[0]?.mark)) chain = counted;
    if (Number(start.mark) === highest + 1) break;
  }
  const found = chain.map(({ line, mark }, at) =>
    footnoteAt(source, line, mark, chain[at + 1]?.line ?? bottom),
  );
  return withLostBreaks(source.text, found);
}

function candidatesIn(source: Source, top: number, bottom: number, kind: Boundary['kind']): readonly Start[] {
  const starts: Start[] = [];
  let ruled = false;
  for (let line = top; line < bottom; line++) {
    if (isBlank(source.lines, line) || source.furnitureLines[line] === 1) continue;
    const content = lineText(source.text, source.lines, line);
    if (isRule(content)) ruled = true;
    // Above a heading, `1) …` may well be a list; `[1] …` is none.
    const listed = kind === 'heading' && !content.startsWith('[') ? null : LISTED.exec(content);
    const mark =
      listed?.[1] ??
      listed?.[2] ??
      FOOT.exec(content)?.[1] ??
      (ruled ? /^(\d{1,3})\.\s/.exec(content)?.[1] : undefined);
    if (mark !== undefined)
      starts.push({ line, mark: String(Number(mark)), listed: listed !== null, alone: false });
    else if (isNumberOf(source, line, bottom))
      starts.push({ line, mark: content, listed: false, alone: true });
  }
  return starts;
}

/** A PDF reader can give a footnote's raised figure a line of its own: `1`, and then the text. */
function isNumberOf(source: Source, line: number, bottom: number): boolean {
  const content = lineText(source.text, source.lines, line);
  if (!/^[1-9]\d{0,2}$/.test(content)) return false;
  let next = line + 1;
  while (next < bottom && isBlank(source.lines, next)) next++;
  return next < bottom && FOOT_TEXT.test(lineText(source.text, source.lines, next).slice(0, 8));
}

/** The first footnote of a foot comes next in the count; its mark stands in the text, or a blank line or rule above it. */
function opensFootnotes(
  source: Source,
  start: Start,
  kind: Boundary['kind'],
  highest: number,
  marked: FirstMarks,
): boolean {
  const number = Number(start.mark);
  const marks = start.alone ? marked.inLine : marked.anywhere;
  const isMarked = (marks.get(start.mark) ?? Number.POSITIVE_INFINITY) < (source.lines.from[start.line] ?? 0);
  if (number <= highest || (start.alone && !isMarked)) return false;
  const apart =
    isBlank(source.lines, start.line - 1) || isRule(lineText(source.text, source.lines, start.line - 1));
  if (number > highest + 1) return apart && isMarked && number <= highest + LONGEST_GAP;
  if (kind === 'heading') return apart && isMarked;
  const above = lastText(source, start.line - 1);
  // `[1] …` is no list, and below the heading of an empty answer it is no answer.
  const isOver =
    endsSentence(source, above) || source.text.charAt(source.lines.from[start.line] ?? 0) === '[';
  return isMarked || (apart && isOver && !announces(source, above));
}

/** What stands under a colon is a list. */
function announces(source: Source, line: number): boolean {
  return lineText(source.text, source.lines, line).endsWith(':');
}

function lastText(source: Source, line: number): number {
  let at = line;
  while (at > 0 && (isBlank(source.lines, at) || isRule(lineText(source.text, source.lines, at)))) at--;
  return at;
}

function countOn(starts: readonly Start[]): readonly Start[] {
  const chain: Start[] = [];
  for (const start of starts) {
    const last = chain[chain.length - 1];
    const step = last === undefined ? 1 : Number(start.mark) - Number(last.mark);
    // A list in brackets can be nothing else, so a number that is missing from it does not end it.
    if (step === 1 || (start.listed && step > 1 && step <= LONGEST_GAP)) chain.push(start);
  }
  return chain;
}

function footnoteAt(source: Source, line: number, mark: string, stop: number): Footnote {
  const start = source.lines.from[line] ?? 0;
  let last = stop - 1;
  while (last > line && (isBlank(source.lines, last) || source.furnitureLines[last] === 1)) last--;
  const end = source.lines.to[last] ?? start;
  const content = source.text.slice(start, start + 12);
  const markAt = start + Math.max(0, content.search(/\d/));
  const lead = /^[([]?\d{1,3}(?: ?\]|\)|\.)?\s*/.exec(content)?.[0].length ?? 0;
  return {
    mark,
    markSpan: { start: markAt, end: markAt + mark.length },
    body: { start: Math.min(start + lead, end), end },
    start,
    end,
  };
}
