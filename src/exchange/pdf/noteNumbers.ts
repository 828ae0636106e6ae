import { RAISED_FIGURES, RAISED_FROM, RAISED_TO, type Line } from './lines.ts';
import type { Note, Parted } from './notes.ts';

/**
 * Footnotes that are counted anew on each page, counted through the file: two of one number could not be told apart in
 * a text. A raised figure means the footnote of its own page, or one that had to stand at the foot of the next. Other
 * footnotes keep their numbers, also where one of them was read wrongly.
 */
export function countedThrough({ body, notes }: Parted): Parted {
  if (!beginAnew(notes)) return { body, notes };
  const counted = notes.map((note, at): Note => ({ ...note, mark: String(at + 1) }));
  const numberOf = numbersIn({ body, notes });
  const recounted = (line: Line): Line => ({
    ...line,
    cells: line.cells.map((cell) => ({
      ...cell,
      text: cell.text.replace(RAISED_FIGURES, (_whole, mark: string) => {
        const number = numberOf(line.page, mark);
        return number === undefined ? mark : `${RAISED_FROM}${number}${RAISED_TO}`;
      }),
    })),
  });
  return { body: body.map((lines) => lines.map(recounted)), notes: counted };
}

function beginAnew(notes: readonly Note[]): boolean {
  return new Set(notes.filter(({ mark }) => mark === '1').map(({ page }) => page)).size > 1;
}

/** What a raised figure on a page is counted as; nothing for a figure. */
function numbersIn({ body, notes }: Parted): (page: number, mark: string) => number | undefined {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const anew = new Set<number>();
  for (const [at, { page, mark }] of notes.entries()) {
    const name = nameOf(page, mark);
    if (!first.has(name)) first.set(name, at + 1);
    last.set(name, at + 1);
    if (mark === '1' && notes[at - 1]?.page !== page) anew.add(page);
  }
  const marks = marksIn(body);
  return (page, mark) => {
    const own = last.get(nameOf(page, mark));
    const next = nameOf(page + 1, mark);
    const isTheirs = anew.has(page + 1) && marks.has(next);
    return own ?? (isTheirs ? undefined : first.get(next));
  };
}

function marksIn(body: Parted['body']): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { page, cells } of body.flat()) {
    for (const { text } of cells)
      for (const [, mark] of text.matchAll(RAISED_FIGURES)) marks.add(nameOf(page, mark ?? ''));
  }
  return marks;
}

function nameOf(page: number, mark: string): string {
  return `${page}/${mark}`;
}
