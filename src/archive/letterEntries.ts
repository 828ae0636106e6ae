import { readDate } from '../document/head/dates.ts';
import type { Document, Span, WrittenDate } from '../document/model.ts';
import { readingWithoutNotes } from '../document/noteRemoval.ts';
import { footnotesOf, withFootnotes } from './entryFootnotes.ts';
import type { Entry } from './source.ts';
import { paragraphLabel } from './sourceLabel.ts';
import { firstWords } from './titles.ts';
import { isWorthReusing } from './worth.ts';

/** A letter's date stands near its beginning: `Den Haag, 18 september 2017`. */
const DATELINE = /(?:Den Haag|’s-Gravenhage|'s-Gravenhage),?\s+(?=\d)/;
const LONGEST_LETTERHEAD = 3000;
const LONGEST_DATE = 30;

const LONGEST_HEADING = 80;

/** Each paragraph of a letter, under the heading that stands above it. */
export function letterEntries(document: Document, file: string): readonly Entry[] {
  const date = letterDate(document);
  const footnotesIn = footnotesOf(document);
  const entries: Entry[] = [];
  let heading: string | undefined;
  let number = 0;
  for (const pieces of paragraphs(document)) {
    const text = readingWithoutNotes(document, pieces);
    if (isHeading(text)) {
      heading = text;
      continue;
    }
    number++;
    if (!isWorthReusing(text)) continue;
    const entry = {
      labels: [],
      title: heading ?? firstWords(text),
      question: '',
      answer: text,
      span: around(pieces),
      label: paragraphLabel(document.head, file, number, date),
    };
    entries.push(withFootnotes(entry, footnotesIn(pieces)));
  }
  return entries;
}

/** The texts between blank lines, in their pieces: what goes on in lower case after a page's edge is one paragraph. */
function paragraphs({ text, parts }: Document): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  for (const { start, end } of parts.filter((part) => part.kind === 'text')) {
    for (const match of text.slice(start, end).matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
      const from = start + match.index;
      const piece = { start: from, end: from + match[0].trimEnd().length };
      const before = found.at(-1);
      if (before !== undefined && /^\p{Ll}/u.test(match[0])) before.push(piece);
      else found.push([piece]);
    }
  }
  return found;
}

function around(pieces: readonly Span[]): Span {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

/** A short line that is no sentence and no list item. */
function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !text.includes('\n') && /^\p{Lu}.*[\p{L}\d)»’”]$/u.test(text);
}

/** The day on which a letter was sent. */
export function letterDate({ text }: Document): WrittenDate | undefined {
  const letterhead = text.slice(0, LONGEST_LETTERHEAD);
  const dateline = DATELINE.exec(letterhead);
  if (dateline === null) return undefined;
  const start = dateline.index + dateline[0].length;
  return readDate(letterhead.slice(start, start + LONGEST_DATE), start);
}
