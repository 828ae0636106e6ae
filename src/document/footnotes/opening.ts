import { endsSentence, isRule, type Source } from '../structure/context.ts';
import type { Boundary } from './footBoundaries.ts';
import { isBlank, lineText } from '../lines.ts';
import { countBefore } from '../ordered.ts';
import type { Landmark } from '../structure/landmark.ts';
import type { FirstMarks } from './marks.ts';
import { isSource } from './sources.ts';

/** Numbers further apart than this do not belong to one list. */
export const LONGEST_GAP = 20;

/** Where a footnote may begin. */
export interface Start {
  readonly line: number;
  readonly mark: string;
  readonly listed: boolean;
  /** The number has a line of its own, and the text comes on the next. */
  readonly alone: boolean;
}

/** What tells footnotes from other lists: what stands around them. */
export interface Around {
  readonly source: Source;
  readonly marked: FirstMarks;
  readonly landmarks: readonly Landmark[];
  readonly kind: Boundary['kind'];
  /** The last number of the footnotes above. */
  readonly highest: number;
}

/** The first footnote of a foot comes next in the count; its mark stands in the text, or a blank line or rule above it. */
export function opensFootnotes(around: Around, start: Start, list: readonly Start[]): boolean {
  const { source, kind, highest } = around;
  const number = Number(start.mark);
  const isMarked = isMarkedAbove(around, start, start);
  if (number <= highest || (start.alone && !isMarked)) return false;
  const apart =
    isBlank(source.lines, start.line - 1) || isRule(lineText(source.text, source.lines, start.line - 1));
  if (number > highest + 1) return apart && isMarked && number <= highest + LONGEST_GAP;
  if (kind === 'heading') return apart && isMarked;
  return isMarked || (apart && isOver(around, start, list));
}

/** Whether the text is over above what may be a list of footnotes of which the first is referred to nowhere. */
function isOver(around: Around, start: Start, list: readonly Start[]): boolean {
  const { source, landmarks } = around;
  const at = startOf(source, start);
  const above = lastText(source, start.line - 1);
  // What stands under a colon is a list.
  const ends = endsSentence(source, above) && !lineText(source.text, source.lines, above).endsWith(':');
  const piece = landmarks[countBefore(landmarks.length, (one) => (landmarks[one]?.span.start ?? 0) < at) - 1];
  if (source.text.charAt(at) !== '[' || piece?.kind !== 'answer') return ends;
  // The mark of an only footnote may be forgotten, and those of sources. Another list to which nothing refers, in a document
  // where nothing refers to footnotes, is the answer's own text.
  if (ends && list.length === 1) return true;
  const isEmpty = (source.lines.to[above] ?? 0) <= piece.span.end;
  return (ends || isEmpty) && (isReferredTo(around, start, list) || areSources(source, list));
}

function areSources(source: Source, list: readonly Start[]): boolean {
  return list.every(({ line }) =>
    isSource(lineText(source.text, source.lines, line).replace(/^\[[^\]]*\]\s*/, '')),
  );
}

function isReferredTo(around: Around, first: Start, list: readonly Start[]): boolean {
  return (
    around.marked.bracketed < startOf(around.source, first) ||
    list.some((one) => isMarkedAbove(around, one, first))
  );
}

/** Whether the mark of a footnote stands above the first of its list. */
function isMarkedAbove({ source, marked }: Around, { mark, alone }: Start, first: Start): boolean {
  const marks = alone ? marked.inLine : marked.anywhere;
  return (marks.get(mark) ?? Number.POSITIVE_INFINITY) < startOf(source, first);
}

function startOf({ lines }: Source, { line }: Start): number {
  return lines.from[line] ?? 0;
}

function lastText(source: Source, line: number): number {
  let at = line;
  while (at > 0 && (isBlank(source.lines, at) || isRule(lineText(source.text, source.lines, at)))) at--;
  return at;
}
