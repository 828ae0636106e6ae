import { findingsIn } from '../../archive/dating/findings.ts';
import type { Place } from '../../archive/hit.ts';
import type { Document, Span } from '../../document/model.ts';
import { placed } from '../reuse/placing.ts';
import { newFootnote } from './newFootnote.ts';
import { escaped, snippetOf } from './snippet.ts';
import { officialReference, sourceNote } from './sourceNote.ts';

/** How the source of a passage is noted: as a work note, as a footnote, or not. */
export type SourceStyle = 'werknotitie' | 'voetnoot' | 'geen';

/** A passage as it goes into a draft. */
export interface Insertion {
  readonly span: Span;
  /** With a stop at all that is to be checked; the cursor ends behind the passage. */
  readonly snippet: string;
  /** The text of a footnote, in another place. */
  readonly footnote: { readonly span: Span; readonly newText: string } | undefined;
}

export function insertionOf(
  document: Document,
  offset: number,
  passage: string,
  source: { readonly place: Place; readonly style: SourceStyle },
): Insertion {
  const text = passage.trim();
  const { mark, footnote } = marked(document, source);
  const whole = text + mark;
  const { span, newText } = placed(document, offset, whole);
  const at = newText.lastIndexOf(whole);
  const snippet =
    escaped(newText.slice(0, at)) +
    snippetOf(text, findingsIn(text)) +
    `${escaped(mark)}$0${escaped(newText.slice(at + whole.length))}`;
  return { span, snippet, footnote };
}

function marked(
  document: Document,
  { place, style }: { readonly place: Place; readonly style: SourceStyle },
): { readonly mark: string; readonly footnote: Insertion['footnote'] } {
  switch (style) {
    case 'werknotitie':
      return { mark: ` ${sourceNote(place)}`, footnote: undefined };
    case 'voetnoot': {
      const { mark, span, newText } = newFootnote(document, `${officialReference(place)}.`);
      return { mark, footnote: { span, newText } };
    }
    case 'geen':
      return { mark: '', footnote: undefined };
  }
}
