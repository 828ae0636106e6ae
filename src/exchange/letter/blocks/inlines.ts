import { countBefore } from '../../../document/ordered.ts';
import { firstEndingAfter } from '../../../document/spans.ts';
import type { Inline, TextRun } from '../letter.ts';
import { emphasised, type Styled } from './emphasis.ts';
import type { Numbering } from './footnotes.ts';
import { spanOf, type Words } from './words.ts';

/** Stands for a mark while a line's markup is read: it belongs to no word. */
const MARK = '\ufffc';

/** What a stretch of words consists of: text in bold or italic, and references to footnotes. */
export function inlinesOf(
  words: Words,
  from: number,
  to: number,
  numbering: Numbering | undefined,
): readonly Inline[] {
  const marks = numbering === undefined ? [] : marksIn(words, from, to, numbering);
  const line = masked(words.text, from, to, marks);
  const inlines: Inline[] = [];
  let next = 0;
  for (const styled of emphasised(line)) {
    let at = from + styled.from;
    const end = from + styled.to;
    for (let mark = marks[next]; mark !== undefined && mark.from < end; mark = marks[next]) {
      addText(inlines, words, { from: at, to: mark.from - blanksBefore(words, at, mark.from) }, styled);
      inlines.push(mark.refer());
      at = mark.to;
      next++;
    }
    addText(inlines, words, { from: at, to: end }, styled);
  }
  return inlines;
}

/** The words without markup, with white space at neither end. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly refer: () => Inline;
}

/** The marks among the words, by the places of their characters. */
function marksIn(words: Words, from: number, to: number, numbering: Numbering): readonly Mark[] {
  return numbering.within(spanOf(words, from, to)).flatMap(({ start, end, footnote }) => {
    const first = skipBlank(words, indexOf(words, start));
    const next = indexOf(words, end);
    // A mark of which a part was left out is none any more.
    if (first < from || next > to || next <= first) return [];
    return [{ from: first, to: next, refer: () => numbering.refer(footnote) }];
  });
}

/** The first character of the words that stands at a place or behind it. */
function indexOf({ places }: Words, place: number): number {
  return countBefore(places.length, (at) => (places[at] ?? 0) < place);
}

/** A blank that reading put in stands at the place of what follows it. */
function skipBlank({ text, places }: Words, index: number): number {
  let at = index;
  while (/\s/.test(text.charAt(at)) && places[at] === places[at + 1]) at++;
  return at;
}

function masked(text: string, from: number, to: number, marks: readonly Mark[]): string {
  let line = '';
  let at = from;
  for (const mark of marks) {
    line += text.slice(at, mark.from) + MARK.repeat(mark.to - mark.from);
    at = mark.to;
  }
  return line + text.slice(at, to);
}

function blanksBefore({ text }: Words, from: number, to: number): number {
  const before = text.slice(from, to);
  return before.length - before.trimEnd().length;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of words that look alike, in pieces where a part of it is a note. */
function addText(inlines: Inline[], words: Words, { from, to }: Stretch, styled: Styled): void {
  let at = from;
  for (const note of notesIn(words, from, to)) {
    addRun(inlines, words.text.slice(at, note.from), styled, {});
    addRun(inlines, words.text.slice(note.from, note.to), styled, { note: true });
    at = note.to;
  }
  addRun(inlines, words.text.slice(at, to), styled, {});
}

function notesIn(words: Words, from: number, to: number): readonly Stretch[] {
  if (words.notes.length === 0 || from >= to) return [];
  const { start, end } = spanOf(words, from, to);
  const stretches: Stretch[] = [];
  for (let at = firstEndingAfter(words.notes, start); at < words.notes.length; at++) {
    const note = words.notes[at];
    if (note === undefined || note.start >= end) break;
    stretches.push({
      from: Math.max(from, indexOf(words, note.start)),
      to: Math.min(to, indexOf(words, note.end)),
    });
  }
  return stretches;
}

function addRun(inlines: Inline[], text: string, { bold, italic }: Styled, of: Pick<TextRun, 'note'>): void {
  const line = text.replace(/\n+/g, ' ');
  if (line !== '') inlines.push({ kind: 'text', text: line, bold, italic, ...of });
}
