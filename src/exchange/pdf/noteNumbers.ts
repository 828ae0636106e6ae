import { RAISED_FROM, RAISED_TO, type Line } from './lines.ts';
import type { Note, Parted } from './notes.ts';

const RAISED = new RegExp(`${RAISED_FROM}(\\d+)${RAISED_TO}`, 'g');

/**
 * Footnotes that are counted anew on each page, counted through the file: two of one number could not be told apart in
 * a text. A raised figure means the footnote of its own page. Other footnotes keep their numbers.
 */
export function countedThrough({ body, notes }: Parted): Parted {
  if (new Set(notes.map(({ mark }) => mark)).size === notes.length) return { body, notes };
  const counted = notes.map((note, at): Note => ({ ...note, mark: String(at + 1) }));
  const numbers = new Map(notes.map((note, at) => [nameOf(note.page, note.mark), at + 1]));
  const recounted = (line: Line): Line => ({
    ...line,
    cells: line.cells.map((cell) => ({
      ...cell,
      text: cell.text.replace(RAISED, (_whole, mark: string) => {
        const number = numbers.get(nameOf(line.page, mark));
        return number === undefined ? mark : `${RAISED_FROM}${number}${RAISED_TO}`;
      }),
    })),
  });
  return { body: body.map((lines) => lines.map(recounted)), notes: counted };
}

function nameOf(page: number, mark: string): string {
  return `${page}/${mark}`;
}
