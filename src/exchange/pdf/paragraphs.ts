import { Joiner } from '../../document/joiner.ts';
import type { Words } from '../../document/joint.ts';
import { paragraph, type Block } from '../flow/flow.ts';
import { lineText } from './lineText.ts';
import type { Line } from './lines.ts';
import { goesOn, ITEM, type Setting } from './setting.ts';
import { withItemNumbers } from './itemNumbers.ts';
import { tableLength, tableOf } from './tables.ts';

const MARKER = /^(?:[-–•*▪◦\uf0b7\uf0a7]|\(?\d{1,2}[.)]|[a-z][.)])$/;
const BULLET = /^[•▪◦*\uf0b7\uf0a7]$/;

/** As part of the size. */
const WIDEST_MARKER = 3;

/** The lines of a text, page furniture and footnotes left out, as paragraphs, lists and tables. */
export function blocksOf(given: readonly Line[], setting: Setting, known: Words): readonly Block[] {
  const blocks: Block[] = [];
  const lines = withItemNumbers(given, setting);
  for (let at = 0; at < lines.length;) {
    const rows = mayBeTable(lines[at], setting) ? tableLength(lines, at) : 0;
    if (rows > 0) {
      blocks.push(tableOf(lines.slice(at, at + rows)));
      at += rows;
      continue;
    }
    const length = paragraphLength(lines, at, setting);
    blocks.push(paragraphOf(lines.slice(at, at + length), setting, known));
    at += length;
  }
  return blocks;
}

/** A masthead is set larger than the text, and its words far apart are no table. */
function mayBeTable(line: Line | undefined, { column }: Setting): boolean {
  return line !== undefined && !isList(line) && line.size < column.size * 1.1;
}

function isList(line: Line | undefined): boolean {
  return line !== undefined && line.cells.length === 2 && MARKER.test(line.cells[0]?.text ?? '');
}

function paragraphLength(lines: readonly Line[], from: number, setting: Setting): number {
  let last = lines[from];
  let at = from + 1;
  for (; at < lines.length && last !== undefined; at++) {
    const line = lines[at];
    if (line === undefined || isList(line)) break;
    const before: Line = at === from + 1 ? besideMarker(last) : last;
    if (!goesOn(before, line, setting) || (ITEM.test(lineText(line)) && opensItem(before, line))) break;
    last = line;
  }
  return at - from;
}

/**
 * The text of a list's item as if it had no marker: lines below it begin where it begins. Of a marker that stands close
 * to its text only the widest place is known.
 */
function besideMarker(line: Line): Line {
  if (!isList(line))
    return ITEM.test(lineText(line)) ? { ...line, x: line.x + line.size * WIDEST_MARKER } : line;
  const cells = line.cells.slice(1);
  return { ...line, x: cells[0]?.x ?? line.x, cells };
}

/** What looks like an item is one behind a sentence, behind an item, or set out from the lines above it. */
function opensItem(before: Line, line: Line): boolean {
  const text = lineText(before);
  return ITEM.test(text) || /[.:;?!]$/.test(text) || line.x < before.x - line.size * 0.5;
}

function paragraphOf(lines: readonly Line[], setting: Setting, known: Words): Block {
  const [first] = lines;
  if (first === undefined || !isList(first)) return inLineItem(joined(lines, setting, known));
  const marker = first.cells[0]?.text ?? '';
  const text = joined([besideMarker(first), ...lines.slice(1)], setting, known);
  return paragraph(text, { level: 0, marker: BULLET.test(marker) ? '-' : marker });
}

/** A marker can stand so close to its text that no gap tells them apart. */
function inLineItem(text: string): Block {
  const [whole, marker] = /^([-–•*▪◦\uf0b7\uf0a7])\s+/.exec(text) ?? [];
  if (whole === undefined || marker === undefined) return paragraph(text);
  return paragraph(text.slice(whole.length), { level: 0, marker: BULLET.test(marker) ? '-' : marker });
}

/** Lines of the text run on; those of a title or a masthead, in other letters, stay lines. */
function joined(lines: readonly Line[], { column }: Setting, known: Words): string {
  const isText = lines.every((line) => Math.abs(line.size - column.size) < 0.3);
  return isText ? joinLines(lines.map(lineText), known) : lines.map(lineText).join('\n');
}

export function joinLines(lines: readonly string[], known: Words): string {
  const joiner = new Joiner(known);
  for (const line of lines) joiner.add(line, breaksAddress(joiner.lastLine(), line) ? '' : ' ');
  return joiner.toString();
}

/** An address of a web page is cut where the line is full, without a hyphen. */
function breaksAddress(before: string, after: string): boolean {
  const address = /(?:https?:\/\/|www\.)\S*$/.exec(before)?.[0];
  const rest = /^\S+/.exec(after)?.[0] ?? '';
  return address !== undefined && /[/?=&%#_]|^[a-z0-9-]+\.[a-z]{2,4}\b/.test(rest + address.slice(-1));
}
