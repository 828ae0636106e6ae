import { readHeading } from '../../document/structure/headings.ts';
import type { Column } from './columns.ts';
import { lineText } from './lineText.ts';
import type { Line } from './lines.ts';
import { mostUsual } from './mostUsual.ts';

/** How the lines of a document are set: what tells where a paragraph ends. */
export interface Setting {
  readonly column: Column;
  /** In points: from one line of a paragraph to the next. */
  readonly leading: number;
}

/** As part of the leading: a larger step leaves white between paragraphs. */
const WHITE = 1.3;
/** In letters: so much room left over is no accident, since lines are filled as far as they go. */
const ROOM = 2;
/** As part of the size: lines that begin further apart begin in different places. */
const INDENT = 0.5;

const SENTENCE_END = /[.?!:;][»”’'")\]]*(?:\s*\ue000\d+\ue001)*$/;
const OPENS_SENTENCE = /^(?:[^\p{Ll}\d]|\(?\d{1,2}[.)]\s)/u;
export const ITEM = /^(?:[-–•*▪◦]|\(?\d{1,2}[.)]|[a-z][.)])(?:\s|$)/;

export function settingOf(pages: readonly (readonly Line[])[], column: Column): Setting {
  const steps: number[] = [];
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const step = (lines[at - 1]?.y ?? 0) - line.y;
      if (step > column.size * 0.8 && step < column.size * 3) steps.push(Math.round(step * 5) / 5);
    }
  }
  return { column, leading: mostUsual(steps.map((step) => [step, 1])) ?? column.size * 1.2 };
}

/** Whether a line goes on with the paragraph of the line above it. */
export function goesOn(above: Line, line: Line, { column, leading }: Setting): boolean {
  if (Math.abs(above.size - line.size) > 0.3) return false;
  const text = lineText(line);
  const isSamePage = above.page === line.page;
  if (isSamePage && above.y - line.y > leading * WHITE * scale(line, column)) return false;
  if (isSamePage && line.x - above.x > line.size * INDENT) return false;
  if (above.cells.length > 1 || line.cells.length > 1) return false;
  const before = lineText(above);
  if (isHeading(before) || (isHeading(text) && SENTENCE_END.test(before))) return false;
  return !hasRoomFor(above, text, line, column) || !(SENTENCE_END.test(before) || OPENS_SENTENCE.test(text));
}

/** Whether a line is the whole heading of a question or an answer. At the edge of a page no white tells it from the text. */
export function isHeading(text: string): boolean {
  const heading = readHeading(text);
  return heading?.alone === true && heading.start === 'capital' && heading.style.closing !== '.';
}

/** Smaller letters have smaller steps. */
function scale(line: Line, column: Column): number {
  return column.size === 0 ? 1 : line.size / column.size;
}

/** Whether the first word of a line could have stood on the line above: then the line was ended on purpose. */
function hasRoomFor(above: Line, text: string, line: Line, column: Column): boolean {
  const [word = ''] = text.split(' ', 1);
  const letter = (line.right - line.x) / Math.max(1, text.length);
  return column.right - above.right > (word.length + 1 + ROOM) * letter;
}
