import type { Page, Piece } from './page.ts';

/** A line of a page: what stands side by side. Wide gaps divide it in cells. */
export interface Line {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size of most of its letters. */
  readonly size: number;
  readonly cells: readonly Cell[];
  /** The number that opens the line in raised or smaller figures, as a footnote's does. */
  readonly opening: string | undefined;
}

export interface Cell {
  readonly x: number;
  readonly right: number;
  readonly text: string;
}

/** As parts of the size of letters. */
const RAISED = 0.15;
const SMALLER = 0.85;
const SAME_LINE = 0.6;
/** A gap narrower than this is between letters of one word, a wider one than that between columns. */
const WORD_GAP = 0.12;
const CELL_GAP = 1.2;

/** `1`, and where a place has more than one: `1, 2`. */
const FIGURES = /^\s*\d{1,3}(?:[,\s]+\d{1,3})*\s*$/;

/** What stands around raised figures in the text of a cell: characters that no text has. */
export const RAISED_FROM = '\ue000';
export const RAISED_TO = '\ue001';
export const RAISED_FIGURES = new RegExp(`${RAISED_FROM}(\\d+)${RAISED_TO}`, 'g');

export function linesOf(page: Page, number: number): readonly Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  for (const piece of page.pieces) {
    if (open.length > 0 && !isBeside(open, piece)) {
      lines.push(lineOf(open, number));
      open = [];
    }
    open.push(piece);
  }
  if (open.length > 0) lines.push(lineOf(open, number));
  return lines;
}

/** Whether a piece goes on with the line of those before it. A mark above the line is smaller, and near. */
function isBeside(line: readonly Piece[], piece: Piece): boolean {
  const last = line[line.length - 1];
  if (last === undefined) return true;
  const size = Math.max(piece.size, ...line.map((one) => one.size));
  const base = baseOf(line);
  if (Math.abs(piece.y - base) > size * SAME_LINE) return false;
  // What stands over the piece before it is an accent on it, or else the line begins anew.
  return piece.x > last.x - size * 0.5;
}

function baseOf(line: readonly Piece[]): number {
  return largest(line)?.y ?? 0;
}

function largest(line: readonly Piece[]): Piece | undefined {
  return line.reduce<Piece | undefined>(
    (best, piece) => (best === undefined || piece.size > best.size ? piece : best),
    undefined,
  );
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const size = usualSize(pieces);
  const base = pieces.find((piece) => piece.size >= size * SMALLER)?.y ?? pieces[0]?.y ?? 0;
  const isMark = (piece: Piece): boolean =>
    FIGURES.test(piece.text) && piece.size < size * SMALLER && piece.y > base + size * RAISED;
  const [first] = pieces;
  const opening = first !== undefined && pieces.length > 1 && isMark(first) ? first.text.trim() : undefined;
  return {
    page,
    x: first?.x ?? 0,
    right: Math.max(...pieces.map((piece) => piece.x + piece.width)),
    y: base,
    size,
    cells: cellsOf(opening === undefined ? pieces : pieces.slice(1), size, isMark),
    opening,
  };
}

/** The size that most of the letters have. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort(([one, count], [other, more]) => more - count || other - one)[0]?.[0] ?? 0;
}

function cellsOf(pieces: readonly Piece[], size: number, isMark: (piece: Piece) => boolean): readonly Cell[] {
  const cells: { x: number; right: number; text: string }[] = [];
  for (const piece of pieces) {
    const last = cells[cells.length - 1];
    const text = isMark(piece) ? raised(piece.text) : piece.text;
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.right;
    if (text.trim() === '') {
      if (last !== undefined && gap < size * CELL_GAP) last.text += ' ';
    } else if (last === undefined || gap > size * CELL_GAP) {
      cells.push({ x: piece.x, right: piece.x + piece.width, text });
    } else {
      last.text = accented(last.text, text) ?? `${last.text}${gap > size * WORD_GAP ? ' ' : ''}${text}`;
      last.right = Math.max(last.right, piece.x + piece.width);
    }
  }
  return cells.map(({ x, right, text }) => ({ x, right, text: tidied(text) }));
}

/** A line of the text with the raised figures that open it before its words: there they are no footnote's number. */
export function withOpening(line: Line): Line {
  const { opening, x, right, cells } = line;
  if (opening === undefined) return line;
  const [first, ...rest] = cells;
  const text = first?.text ?? '';
  const gap = /^(?:$|[.,;:?!)»”])/.test(text) ? '' : ' ';
  const opened = { x, right: first?.right ?? right, text: `${raised(opening)}${gap}${text}` };
  return { ...line, cells: [opened, ...rest], opening: undefined };
}

/** Raised figures can be the mark of a footnote, or a power: which of them is known when all footnotes are. */
function raised(figures: string): string {
  return figures.replace(/\d+/g, (number) => `${RAISED_FROM}${number}${RAISED_TO}`);
}

/** Accents that some files draw apart, over the letter before them. */
const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˘': '\u0306',
  '˙': '\u0307',
};

function accented(before: string, piece: string): string | undefined {
  const mark = ACCENTS[piece];
  return mark === undefined ? undefined : (before + mark).normalize('NFC');
}

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
