import { findingsIn } from '../../archive/dating/findings.ts';
import type { Place } from '../../archive/hit.ts';
import type { Document, Span } from '../../document/model.ts';
import { placed } from '../reuse/placing.ts';
import { carriedWith, withMarks } from './carriedFootnotes.ts';
import { newFootnotes } from './newFootnotes.ts';
import { escaped, snippetOf } from './snippet.ts';
import { officialReference, sourceNote } from './sourceNote.ts';

/** How the source of a passage is noted: as a work note, as a footnote, or not. */
export type SourceStyle = 'werknotitie' | 'voetnoot' | 'geen';

/** A passage as it goes into a draft. */
export interface Insertion {
  readonly span: Span;
  /** With a stop at all that is to be checked; the cursor ends behind the passage. */
  readonly snippet: string;
  /** The texts of footnotes that come with it, in another place. */
  readonly footnotes: { readonly span: Span; readonly newText: string } | undefined;
}

export function insertionOf(
  document: Document,
  offset: number,
  passage: string,
  { place, style }: { readonly place: Place; readonly style: SourceStyle },
): Insertion {
  const carried = carriedWith(passage.trim(), place.entry.footnotes ?? []);
  const reference = style === 'voetnoot' ? [`${officialReference(place)}.`] : [];
  const texts = [...carried.footnotes.map(({ text }) => text), ...reference];
  const { marks, ...footnotes } = newFootnotes(document, texts);
  const text = withMarks(passage.trim(), carried, marks);
  const behind = style === 'werknotitie' ? ` ${sourceNote(place)}` : (marks[carried.footnotes.length] ?? '');
  const whole = text + behind;
  const { span, newText } = placed(document, offset, whole);
  const at = newText.lastIndexOf(whole);
  // Where the passage is the last of the text, its footnotes come behind it and not before.
  const isLast = document.footnotes.length === 0 && span.end >= footnotes.span.start;
  const isApart = texts.length > 0 && !isLast;
  const below = texts.length > 0 && isLast ? footnotes.newText : '';
  const snippet =
    escaped(newText.slice(0, at)) +
    snippetOf(text, findingsIn(text)) +
    `${escaped(behind)}$0${escaped(below + newText.slice(at + whole.length))}`;
  return { span, snippet, footnotes: isApart ? footnotes : undefined };
}
