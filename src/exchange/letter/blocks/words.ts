import type { Document, Span } from '../../../document/model.ts';
import { removalOf } from '../../../document/noteRemoval.ts';
import { readingText } from '../../../document/reading.ts';
import { firstEndingAfter, merged } from '../../../document/spans.ts';
import type { NotesOption } from '../letter.ts';

/** Words as one reads them, and for each of their characters where it stands in the document's text. */
export interface Words {
  readonly text: string;
  readonly places: readonly number[];
  /** The notes that were kept, in order, as spans of the document's text. */
  readonly notes: readonly Span[];
}

/** What a converter leaves behind in a text. */
const CONVERTER_MARK = /\[bookmark:[^\]\n]{0,80}\]/g;

/** What does not leave with a document, in order. */
export function leftOut({ text, notes }: Document, option: NotesOption): readonly Span[] {
  const marks = [...text.matchAll(CONVERTER_MARK)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  return merged([...marks, ...(option === 'keep' ? [] : notes.map((note) => removalOf(text, note)))]);
}

/** A text, what of it is left out, and the notes that are kept. */
export interface WordsIn {
  readonly text: string;
  readonly left: readonly Span[];
  readonly notes: readonly Span[];
}

/** The words in some spans of a text, without what is left out. */
export function wordsOf({ text, left, notes }: WordsIn, spans: readonly Span[]): Words {
  let kept = '';
  const from: number[] = [];
  const pieces = spans.map((span) => {
    const start = kept.length;
    for (const piece of withoutSpans(span, left)) {
      kept += text.slice(piece.start, piece.end);
      for (let at = piece.start; at < piece.end; at++) from.push(at);
    }
    return { start, end: kept.length };
  });
  const words = readingText(kept, pieces);
  return { text: words, places: placesIn(words, kept, from, spans[0]?.start ?? 0), notes };
}

/** The span of some of the words in the document's text. */
export function spanOf({ places }: Words, from: number, to: number): Span {
  const start = places[from] ?? 0;
  return { start, end: Math.max(start, (places[to - 1] ?? start - 1) + 1) };
}

function withoutSpans(span: Span, left: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let at = span.start;
  for (let next = firstEndingAfter(left, at); next < left.length; next++) {
    const gap = left[next];
    if (gap === undefined || gap.start >= span.end) break;
    if (gap.start > at) pieces.push({ start: at, end: gap.start });
    at = Math.max(at, gap.end);
  }
  if (at < span.end) pieces.push({ start: at, end: span.end });
  return pieces;
}

/** Reading leaves characters out and changes white space, but never the order: each is looked for behind the last. */
function placesIn(words: string, kept: string, from: readonly number[], start: number): readonly number[] {
  const places: number[] = [];
  let at = 0;
  let last = start;
  for (const unit of words.split('')) {
    if (unit !== ' ' && unit !== '\n') {
      while (at < kept.length && kept[at] !== unit) at++;
      last = from[at] ?? last;
      at++;
      places.push(last);
    } else places.push(Math.max(last, from[at] ?? last));
  }
  return places;
}
