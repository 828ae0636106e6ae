import type { Answer, Document, Label, Origin, Question, Reference, Span } from './model.ts';
import { parseLabels } from './numbers.ts';
import { touches } from './spans.ts';

/** What a place in the text is about; the span is the words that say so. */
export type Target = NumberTarget | FootnoteTarget | AnnexTarget | SourceTarget;

export interface NumberTarget extends Span {
  readonly kind: 'question' | 'answer';
  readonly role: 'heading' | 'reference';
  readonly labels: readonly Label[];
}

export interface FootnoteTarget extends Span {
  readonly kind: 'footnote';
  /** Its mark in the text, or the number of the footnote itself. */
  readonly role: 'mark' | 'text';
  readonly mark: string;
}

export interface AnnexTarget extends Span {
  readonly kind: 'annex';
  readonly year: string | undefined;
  readonly number: string;
}

/** An answer in another document, or that document as a whole. */
export interface SourceTarget extends Span {
  readonly kind: 'source';
  readonly origin: Origin;
  readonly labels: readonly Label[];
}

type NumberReference = Extract<Reference, { readonly numbers: Span }>;

export function targetAt(document: Document, offset: number): Target | undefined {
  return (
    sourceTargets(document).find((source) => touches(source, offset)) ??
    referenceAt(document, offset) ??
    annexTargets(document).find((annex) => touches(annex, offset)) ??
    footnoteAt(document, offset) ??
    headingAt(document, offset)
  );
}

/** Everything in the text that points to an Aanhangsel, the head's `Zie ook` included. */
export function annexTargets({ head, references }: Document): readonly AnnexTarget[] {
  const named = references.filter((reference) => reference.kind === 'annex');
  return [...(head.seeAlso === undefined ? [] : [head.seeAlso]), ...named].map(
    ({ start, end, year, number }) => ({ kind: 'annex', year, number, start, end }),
  );
}

/** The source notes that name a document. */
export function sourceTargets({ notes }: Document): readonly SourceTarget[] {
  return notes.flatMap((note) => {
    if (note.kind !== 'source' || note.origin === undefined) return [];
    const { origin, labels, words } = note;
    return [{ kind: 'source', origin, labels, start: words.start, end: words.end }];
  });
}

/** Everything in the text that points to a question, an answer or a footnote of the same document. */
export function innerTargets({ references, marks }: Document): readonly (NumberTarget | FootnoteTarget)[] {
  return [
    ...references.filter(isNumberReference).map(numberTarget),
    ...marks.map(({ mark, start, end }): FootnoteTarget => {
      return { kind: 'footnote', role: 'mark', mark, start, end };
    }),
  ];
}

function referenceAt({ text, references }: Document, offset: number): NumberTarget | undefined {
  const reference = references.filter(isNumberReference).find((other) => touches(other, offset));
  return reference && narrowed(text, reference, offset);
}

/** Of several numbers the one that the offset is on: `vragen 3, 4 en 5` is about 4 at the 4. */
function narrowed(text: string, reference: NumberReference, offset: number): NumberTarget {
  const whole = numberTarget(reference);
  const { start, end } = reference.numbers;
  if (reference.labels.length < 2) return whole;
  for (const match of text.slice(start, end).matchAll(/\d+[a-z]?/giu)) {
    const at = start + match.index;
    const own = { start: at, end: at + match[0].length };
    if (touches(own, offset)) return { ...whole, labels: parseLabels(match[0]), ...own };
  }
  return whole;
}

function footnoteAt({ footnotes, marks }: Document, offset: number): FootnoteTarget | undefined {
  const text = footnotes.find(({ markSpan }) => touches(markSpan, offset));
  const mark = text ?? marks.find((other) => touches(other, offset));
  if (mark === undefined) return undefined;
  const { start, end } = text?.markSpan ?? mark;
  return { kind: 'footnote', role: text === undefined ? 'mark' : 'text', mark: mark.mark, start, end };
}

function headingAt({ questions, answers }: Document, offset: number): NumberTarget | undefined {
  const isHere = ({ heading }: Question | Answer): boolean =>
    heading !== undefined && touches(heading, offset);
  const question = questions.find(isHere);
  const item = question ?? answers.find(isHere);
  if (item?.heading === undefined) return undefined;
  const { start, end } = item.heading;
  const kind = question === undefined ? 'answer' : 'question';
  return { kind, role: 'heading', labels: item.labels, start, end };
}

function numberTarget({ kind, labels, start, end }: NumberReference): NumberTarget {
  return { kind, role: 'reference', labels, start, end };
}

function isNumberReference(reference: Reference): reference is NumberReference {
  return reference.kind === 'question' || reference.kind === 'answer';
}
