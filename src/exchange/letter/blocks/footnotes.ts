import type { Document, Footnote, FootnoteMark, Span } from '../../../document/model.ts';
import { countBefore } from '../../../document/ordered.ts';
import type { FootnoteReference } from '../letter.ts';

/** A mark in the text with the footnote that it refers to; the span has the brackets around the number too. */
export interface Linked extends Span {
  readonly footnote: Footnote;
}

/** Numbers footnotes as the letter comes to refer to them. */
export interface Numbering {
  /** The marks within a span, in order. */
  readonly within: (span: Span) => readonly Linked[];
  readonly refer: (footnote: Footnote) => FootnoteReference;
  /** In the order of their numbers. */
  readonly referred: () => readonly Footnote[];
}

export function numberingOf(document: Document): Numbering {
  const linked = linkedMarks(document);
  const numbers = new Map<Footnote, number>();
  return {
    within: ({ start, end }) => {
      const first = countBefore(linked.length, (at) => (linked[at]?.start ?? 0) < start);
      const next = countBefore(linked.length, (at) => (linked[at]?.start ?? 0) < end);
      return linked.slice(first, next).filter((mark) => mark.end <= end);
    },
    refer: (footnote) => {
      const known = numbers.get(footnote);
      const number = known ?? numbers.size + 1;
      numbers.set(footnote, number);
      return { kind: 'footnote', number, place: known === undefined ? 'first' : 'again' };
    },
    referred: () => [...numbers.keys()],
  };
}

const BEHIND_SENTENCE = /[.?!»”"’'][\s(]*$/;

/**
 * The marks that have a footnote, each with the one that it means. What may be something else, such as the `(2)` of a
 * count in a sentence, is no second mark of a footnote: its number would be lost.
 */
export function linkedMarks(document: Document): readonly Linked[] {
  const named = new Map<string, Footnote[]>();
  for (const footnote of document.footnotes)
    named.set(footnote.mark, [...(named.get(footnote.mark) ?? []), footnote]);
  const meaning = document.marks.map((mark) => ({
    mark,
    footnote: meant(document.text, mark, named.get(mark.mark) ?? []),
  }));
  const only = new Map<Footnote, FootnoteMark | undefined>();
  for (const { mark, footnote } of meaning) {
    if (footnote === undefined) continue;
    if (mark.confidence === 'certain') only.set(footnote, undefined);
    else if (!only.has(footnote)) only.set(footnote, likeliest(document.text, meaning, footnote));
  }
  return meaning.flatMap(({ mark, footnote }) => {
    if (footnote === undefined) return [];
    if (mark.confidence === 'possible' && only.get(footnote) !== mark) return [];
    return [{ ...bracketed(document.text, mark), footnote }];
  });
}

/** Of what may be a footnote's mark the first that stands behind a sentence or a quotation; else the first. */
function likeliest(
  text: string,
  meaning: readonly { readonly mark: FootnoteMark; readonly footnote: Footnote | undefined }[],
  footnote: Footnote,
): FootnoteMark | undefined {
  const marks = meaning.flatMap((one) => (one.footnote === footnote ? [one.mark] : []));
  return (
    marks.find(({ start }) => BEHIND_SENTENCE.test(text.slice(Math.max(0, start - 4), start))) ?? marks[0]
  );
}

/**
 * A number can be that of two footnotes, one in the line and one in a list: a mark means one that is written like
 * itself, and of these the first that comes after it.
 */
function meant(text: string, mark: FootnoteMark, candidates: readonly Footnote[]): Footnote | undefined {
  const written = text.startsWith('[footnoteRef:', mark.start) ? 'in-line' : 'listed';
  const alike = candidates.filter((footnote) => formOf(text, footnote) === written);
  const among = alike.length > 0 ? alike : candidates;
  return among.find(({ start }) => start >= mark.end) ?? among.at(-1);
}

function formOf(text: string, { start, markSpan }: Footnote): 'in-line' | 'listed' {
  return text.charAt(start) === '[' && text.charAt(markSpan.end) === ':' ? 'in-line' : 'listed';
}

/** Of `1)` and `(1)` only the number is the mark. */
function bracketed(text: string, { start, end }: Span): Span {
  if (text.charAt(end) !== ')') return { start, end };
  return { start: text.charAt(start - 1) === '(' ? start - 1 : start, end: end + 1 };
}
