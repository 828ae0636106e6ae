import type { Document, Span } from '../document/model.ts';
import { readingText } from '../document/reading.ts';
import { firstEndingAfter } from '../document/spans.ts';
import type { Entry, EntryFootnote } from './source.ts';

/** Tells which footnotes the marks in some spans of a document are of, each once, in the order of the marks. */
export function footnotesOf({
  text,
  marks,
  footnotes,
}: Document): (spans: readonly Span[]) => readonly EntryFootnote[] {
  const bodies = new Map([...footnotes].reverse().map(({ mark, body }) => [mark, body]));
  return (spans) => {
    const found = new Map<string, EntryFootnote>();
    for (const { start, end } of spans) {
      for (let at = firstEndingAfter(marks, start); at < marks.length; at++) {
        const one = marks[at];
        if (one === undefined || one.start >= end) break;
        const body = bodies.get(one.mark);
        if (body !== undefined) found.set(one.mark, { mark: one.mark, text: readingText(text, [body]) });
      }
    }
    return [...found.values()].filter((footnote) => footnote.text !== '');
  };
}

export function withFootnotes(entry: Entry, footnotes: readonly EntryFootnote[]): Entry {
  return footnotes.length === 0 ? entry : { ...entry, footnotes };
}
