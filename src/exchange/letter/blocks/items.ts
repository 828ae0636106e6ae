import type { Span } from '../../../document/model.ts';

export type ItemKind = 'bullet' | 'number' | 'letter';

/** How a line that is an item of a list begins. */
export interface ItemStart {
  readonly kind: ItemKind;
  /** `-`, `2.`, `b)`. */
  readonly marker: string;
  /** Which one it is: 2 for `2.` and for `b)`; 0 for a bullet. */
  readonly count: number;
  readonly closing: '1.' | '1)' | '(1)';
  /** Where the item's own words begin in the line. */
  readonly length: number;
}

/** An item with how far it stands from the margin. */
export interface Item extends ItemStart {
  readonly indent: number;
  readonly span: Span;
  /** Where its words begin and end among those of the body. */
  readonly from: number;
  readonly to: number;
}

const BULLET = /^[-–•*][ \u00a0]+/;
const NUMBER = /^(\(?)(\d{1,2})([.)])[ \u00a0]+/;
const LETTER = /^()([a-z])([.)])[ \u00a0]+/;

/** Reads a line as an item; one without words is none. */
export function itemStart(line: string): ItemStart | undefined {
  const bullet = BULLET.exec(line)?.[0];
  const lettered = bullet === undefined ? (NUMBER.exec(line) ?? LETTER.exec(line)) : null;
  const opening = bullet ?? lettered?.[0];
  if (opening === undefined || opening.length >= line.length) return undefined;
  const marker = opening.trimEnd();
  if (lettered === null) return { kind: 'bullet', marker, count: 0, closing: '1.', length: opening.length };
  const written = lettered[2] ?? '';
  const isNumber = /\d/.test(written);
  return {
    kind: isNumber ? 'number' : 'letter',
    marker,
    count: isNumber ? Number(written) : written.charCodeAt(0) - 96,
    closing: lettered[1] === '(' ? '(1)' : lettered[3] === ')' ? '1)' : '1.',
    length: opening.length,
  };
}

/** How far a place stands from the margin of its line, in columns. */
export function indentAt(text: string, place: number): number {
  let start = place;
  while (start > 0 && /[ \t\u00a0]/.test(text.charAt(start - 1))) start--;
  const blanks = text.slice(start, place);
  return blanks.replace(/\t/g, '    ').length;
}
