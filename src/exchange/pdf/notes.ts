import { lineText } from './lineText.ts';
import { withOpening, type Line } from './lines.ts';
import { isHeading } from './setting.ts';

/** Footnotes are set smaller than the text: at most this part of its size. */
const SMALLER = 0.93;
/** In points: lines that begin this close to each other begin in the same place. */
const ALIGNED = 1.5;

export interface Note {
  readonly mark: string;
  readonly page: number;
  readonly lines: readonly Line[];
}

export interface Parted {
  readonly body: readonly (readonly Line[])[];
  readonly notes: readonly Note[];
}

/**
 * Parts the text of pages from the footnotes at their feet: the last lines of a page, in smaller letters, from the first
 * that opens with a raised number. A footnote goes on at the foot of the next page where lines are set in as it was.
 */
export function partNotes(pages: readonly (readonly Line[])[], bodySize: number): Parted {
  const notes: Note[] = [];
  const body: (readonly Line[])[] = [];
  for (const lines of pages) {
    const opened = notes[notes.length - 1];
    const foot = footOf(lines, bodySize, Number(opened?.mark ?? 0) + 1);
    const first = foot.findIndex((line) => line.opening !== undefined);
    const from = firstOfNotes(foot, first, opened);
    const rest = foot.slice(from);
    body.push(lines.filter((line) => !rest.includes(line)).map(withOpening));
    const carried = rest.slice(0, first < 0 ? rest.length : first - from);
    if (opened !== undefined && carried.length > 0)
      notes[notes.length - 1] = { ...opened, lines: [...opened.lines, ...carried] };
    for (const note of notesIn(first < 0 ? [] : foot.slice(first))) notes.push(note);
  }
  return { body, notes };
}

/**
 * The smaller lines below the last line of the text, from above. Where footnotes are set as large as the text, they begin
 * where lines that open with raised numbers count on to the foot of the page.
 */
function footOf(lines: readonly Line[], bodySize: number, next: number): readonly Line[] {
  const fromAbove = [...lines].sort((one, other) => other.y - one.y);
  const at = firstNote(fromAbove, next);
  if (at > 0) return fromAbove.slice(firstSmall(fromAbove.slice(0, at), bodySize));
  const isSmall = ({ size }: Line): boolean => size <= bodySize * SMALLER;
  const lowest = Math.min(
    Number.POSITIVE_INFINITY,
    ...lines.filter((line) => !isSmall(line)).map(({ y }) => y),
  );
  return lines.filter((line) => isSmall(line) && line.y < lowest).sort((one, other) => other.y - one.y);
}

/**
 * The lowest line from which the opening numbers count on, from 1 or else from the one that comes next, with no heading
 * below it. A line of the text can open with a mark too, where a sentence is wrapped before it.
 */
function firstNote(fromAbove: readonly Line[], next: number): number {
  let from1 = -1;
  let fromNext = -1;
  let below: Line | undefined;
  for (let at = fromAbove.length - 1; at > 0; at--) {
    const line = fromAbove[at];
    if (line === undefined || isHeading(lineText(line))) break;
    if (line.opening === undefined) continue;
    const number = Number(line.opening);
    if (below !== undefined && !(number + 1 === Number(below.opening) && isAsSmall(line, below))) break;
    below = line;
    if (number === 1) from1 = at;
    if (number === next) fromNext = at;
  }
  return from1 > 0 ? from1 : fromNext;
}

function isAsSmall(line: Line, note: Line): boolean {
  return line.size * SMALLER < note.size;
}

/** Where the smaller lines right above a place begin: a footnote of the page before can go on there. */
function firstSmall(above: readonly Line[], bodySize: number): number {
  return above.findLastIndex(({ size }) => size > bodySize * SMALLER) + 1;
}

function firstOfNotes(foot: readonly Line[], first: number, opened: Note | undefined): number {
  const limit = first < 0 ? foot.length : first;
  const indent = opened?.lines[opened.lines.length - 1]?.x;
  if (indent === undefined) return limit;
  const wasSetIn = opened?.lines[0]?.x !== indent;
  let from = limit;
  while (from > 0 && wasSetIn && Math.abs((foot[from - 1]?.x ?? 0) - indent) < ALIGNED) from--;
  return from;
}

function notesIn(lines: readonly Line[]): readonly Note[] {
  const notes: { mark: string; page: number; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = notes[notes.length - 1];
    if (line.opening !== undefined) notes.push({ mark: line.opening, page: line.page, lines: [line] });
    else last?.lines.push(line);
  }
  return notes;
}
