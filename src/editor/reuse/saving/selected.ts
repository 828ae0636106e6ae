import { passagesOf } from '../../../archive/passages.ts';
import { answerLabel } from '../../../archive/sourceLabel.ts';
import { titleFor } from '../../../archive/titles.ts';
import type { Document, SourceNote, Span } from '../../../document/model.ts';
import { readingWithoutNotes } from '../../../document/noteRemoval.ts';
import { merged, without } from '../../../document/spans.ts';

/** A passage before it has a place in a library. */
export interface Keepable {
  readonly text: string;
  /** What is proposed for a title. */
  readonly title: string;
  /** Where the text comes from: `Aanhangsel 2030-2031, nr. 12, antwoord 3 (19 september 2031)`. */
  readonly origin: string;
}

/**
 * What is selected in a document, as a library keeps it: without page furniture, footnotes and notes. It comes from
 * where a source note in it says, or else from the document itself. Nothing where no words are selected.
 */
export function keepable(document: Document, selected: Span, file: string): Keepable | undefined {
  const left = merged([...document.furniture, ...document.footnotes]);
  const text = readingWithoutNotes(document, without(document.text, selected, left));
  if (text === '') return undefined;
  const origin = sourceIn(document, selected) ?? ownSource(document, selected, file);
  return { text, title: titleFor(text), origin };
}

function sourceIn({ notes }: Document, selected: Span): string | undefined {
  return notes
    .filter((note): note is SourceNote => note.kind === 'source')
    .find((note) => overlaps(note, selected))?.words.text;
}

function ownSource(document: Document, selected: Span, file: string): string {
  const passage = passagesOf(document, file).find(({ source }) => overlaps(source.span, selected));
  return passage?.source.label ?? answerLabel(document.head, file, []);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
