import type { Brackets } from '../brackets.ts';
import { isRule, type Source } from '../structure/context.ts';
import { boundaries, type Boundary } from './footBoundaries.ts';
import type { Landmark } from '../structure/landmark.ts';
import { isBlank, lineText } from '../lines.ts';
import { withLostBreaks } from './lostBreaks.ts';
import { LONGEST_GAP, opensFootnotes, type Around, type Start } from './opening.ts';
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
    const around: Around = { source, marked, landmarks, kind, highest };
    const feet = footnotesAbove(around, Math.max(top, line - FOOT_LINES), line);
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

function footnotesAbove(around: Around, top: number, bottom: number): readonly Footnote[] {
  const { source, kind, highest } = around;
  let chain: readonly Start[] = [];
  const starts = candidatesIn(source, top, bottom, kind);
  for (let at = starts.length - 1; at >= 0; at--) {
    const start = starts[at];
    if (start === undefined) continue;
    const counted = countOn(starts.slice(at));
    if (!opensFootnotes(around, start, counted)) continue;
    if (chain.length === 0 || Number(start.mark) < Number(chain[0]?.mark)) chain = counted;
    if (Number(start.mark) === highest + 1) break;
  }
  const found = chain.map(({ line, mark }, at) =>
    footnoteAt(source, line, mark, chain[at + 1]?.line ?? bottom),
  );
  return withLostBreaks(source.text, found, around.marked);
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
