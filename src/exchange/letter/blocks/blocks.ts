import type { Span } from '../../../document/model.ts';
import { firstEndingAfter, merged } from '../../../document/spans.ts';
import type { Block, Inline, Table } from '../letter.ts';
import type { Numbering } from './footnotes.ts';
import { inlinesOf } from './inlines.ts';
import { indentAt, itemStart, type Item } from './items.ts';
import { listsOf } from './lists.ts';
import { segmentsOf, type Row } from './segments.ts';
import { spanOf, wordsOf, type Words, type WordsIn } from './words.ts';

/** What a body is read with: the text, what of it is left out or marked, and what its marks refer to. */
export interface Reading extends WordsIn {
  readonly numbering: Numbering;
}

/** Paragraphs, lists and tables of a body, in its order. */
export function blocksOf(reading: Reading, content: readonly Span[]): readonly Block[] {
  return segmentsOf(reading.text, content).flatMap((segment) =>
    segment.kind === 'table'
      ? tableOf(reading, segment.rows)
      : textBlocks(reading, wordsOf(reading, segment.spans)),
  );
}

function tableOf(reading: Reading, rows: readonly Row[]): readonly Table[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      kind: 'table',
      span: { start: first.span.start, end: last.span.end },
      rows: rows.map(({ span, cells }) => ({
        span,
        cells: cells.map((cell): readonly Inline[] => {
          const words = wordsOf(withoutEscapes(reading, cell), [cell]);
          return inlinesOf(words, 0, words.text.length, reading.numbering);
        }),
      })),
    },
  ];
}

/** Of `\|`, a bar within a cell, only the bar is read. */
function withoutEscapes(reading: Reading, { start, end }: Span): Reading {
  const escapes = [...reading.text.slice(start, end).matchAll(/\\(?=\|)/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
  }));
  if (escapes.length === 0) return reading;
  const left: Span[] = [];
  for (let at = firstEndingAfter(reading.left, start); at < reading.left.length; at++) {
    const span = reading.left[at];
    if (span === undefined || span.start >= end) break;
    left.push(span);
  }
  return { ...reading, left: merged([...left, ...escapes]) };
}

/** A line of the words, and whether a blank line stands above it. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly above: 'blank' | 'line';
}

function textBlocks(reading: Reading, words: Words): readonly Block[] {
  const blocks: Block[] = [];
  let items: Item[] = [];
  const closeList = (): void => {
    const inlines = ({ from, to }: Item): readonly Inline[] => inlinesOf(words, from, to, reading.numbering);
    blocks.push(...listsOf(items, inlines));
    items = [];
  };
  for (const line of linesOf(words)) {
    const item = itemOf(reading, words, line);
    if (item !== undefined) {
      items.push(item);
      continue;
    }
    closeList();
    blocks.push({
      kind: 'paragraph',
      span: spanOf(words, line.from, line.to),
      inlines: inlinesOf(words, line.from, line.to, reading.numbering),
    });
  }
  closeList();
  return blocks;
}

/** The lines, with those that only look like an item of a list, in the midst of a sentence, put back into it. */
function linesOf(words: Words): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let above: Line['above'] = 'blank';
  for (const match of words.text.matchAll(/\n+|$/g)) {
    const to = match.index;
    const last = lines.at(-1);
    if (from < to) {
      const carriesOn = above === 'line' && last !== undefined && breaksSentence(words.text, last, from, to);
      if (carriesOn) lines[lines.length - 1] = { ...last, to };
      else lines.push({ from, to, above });
    }
    from = to + match[0].length;
    above = match[0].length > 1 ? 'blank' : 'line';
  }
  return lines;
}

const STOPS = /[.:;?!,…»”’'")\]\d]$/;

/** `artikel` / `12. Dat …`: what looks like an item carries on the line above it, that is none. */
function breaksSentence(text: string, last: Line, from: number, to: number): boolean {
  if (itemStart(text.slice(from, Math.min(to, from + 20))) === undefined) return false;
  if (itemStart(text.slice(last.from, Math.min(last.to, last.from + 20))) !== undefined) return false;
  return !STOPS.test(text.slice(Math.max(last.from, last.to - 5), last.to));
}

function itemOf(reading: Reading, words: Words, { from, to }: Line): Item | undefined {
  const start = itemStart(words.text.slice(from, to));
  if (start === undefined) return undefined;
  const span = spanOf(words, from, to);
  return { ...start, span, from: from + start.length, to, indent: indentAt(reading.text, span.start) };
}
