import type { Line } from './lines.ts';

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
    body.push(lines.filter((line) => !foot.includes(line) || foot.indexOf(line) < from));
    const rest = foot.slice(from);
    const carried = rest.slice(0, first < 0 ? rest.length : first - from);
    if (opened !== undefined && carried.length > 0)
      notes[notes.length - 1] = { ...opened, lines: [...opened.lines, ...carried] };
    for (const note of notesIn(first < 0 ? [] : foot.slice(first))) notes.push(note);
  }
  return { body, notes };
}

/**
 * The smaller lines below the last line of the text, from above. Where footnotes are set as large as the text, they begin
 * with the first line that opens with the raised number that comes next, or with a 1: in the text no line does.
 */
function footOf(lines: readonly Line[], bodySize: number, next: number): readonly Line[] {
  const fromAbove = [...lines].sort((one, other) => other.y - one.y);
  const at = fromAbove.findIndex(({ opening }) => opening === String(next) || opening === '1');
  if (at > 0) return fromAbove.slice(firstSmall(fromAbove.slice(0, at), bodySize));
  const isSmall = ({ size }: Line): boolean => size <= bodySize * SMALLER;
  const lowest = Math.min(
    Number.POSITIVE_INFINITY,
    ...lines.filter((line) => !isSmall(line)).map(({ y }) => y),
  );
  return lines.filter((line) => isSmall(line) && line.y < lowest).sort((one, other) => other.y - one.y);
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
