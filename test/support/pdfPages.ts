import type { Page, Piece } from '../../src/exchange/pdf/page.ts';

/** How a line is set; what is not said is as in running text. */
export interface Set {
  readonly x?: number;
  readonly size?: number;
}

const LEFT = 100;
export const SIZE = 9;
export const LEADING = 12;
/** Letters of running text are about half as wide as they are high. */
const LETTER = 0.5;

export function piece(text: string, y: number, { x = LEFT, size = SIZE }: Set = {}): Piece {
  return { text, x, y, width: text.length * size * LETTER, size };
}

export function page(...pieces: readonly (Piece | readonly Piece[])[]): Page {
  return { width: 595, height: 842, pieces: pieces.flat() };
}

/** Lines below each other, from a height on; an empty one is white. */
export function lines(from: number, texts: readonly string[], set: Set = {}): readonly Piece[] {
  const leading = ((set.size ?? SIZE) / SIZE) * LEADING;
  return texts.flatMap((text, at) => (text === '' ? [] : [piece(text, from - at * leading, set)]));
}

/** A line with a raised figure behind its words, and words behind that. */
export function marked(before: string, mark: string, after: string, y: number, x = LEFT): readonly Piece[] {
  const first = piece(before, y, { x });
  const raised = piece(mark, y + 3, { x: x + first.width, size: 5.5 });
  const rest = piece(after, y, { x: raised.x + raised.width });
  return after === '' ? [first, raised] : [first, raised, rest];
}

/** A footnote at a page's foot: its number raised, its lines set in and small. */
export function foot(mark: string, texts: readonly string[], from: number): readonly Piece[] {
  const number = piece(mark, from + 2, { size: 4.5 });
  const pieces = texts.map((text, at) => piece(text, from - at * 9, { x: LEFT + 10, size: 7 }));
  return mark === '' ? pieces : [number, ...pieces];
}

/** A full line of text: nothing more fits on it. */
export const FULL = 'De trein rijdt op alle dagen van de week van Westmeer naar Oosterhage en';
