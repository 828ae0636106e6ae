import type { Document, Label, Span } from './model.ts';
import { numberOf } from './numbers.ts';
import { originName } from './sourceNotes.ts';
import { annexTargets, sourceTargets, type FootnoteTarget, type Target } from './targets.ts';

/** A place to go to: what is there as a whole, and the words in it to show. */
export interface Destination {
  readonly span: Span;
  readonly selection: Span;
}

/** Where a target leads within the document; nowhere for what is not there, and for another document. */
export function destinationsOf(document: Document, target: Target): readonly Destination[] {
  if (target.kind === 'annex' || target.kind === 'source') return [];
  if (target.kind === 'footnote')
    return target.role === 'mark' ? textsOf(document, target) : marksOf(document, target);
  const kind = target.role === 'reference' ? target.kind : 'question';
  return itemsWith(document, kind, target.labels);
}

/** The answers that a source note names, in the document that it names; of answers that are not there, the questions. */
export function answersNamed(document: Document, labels: readonly Label[]): readonly Destination[] {
  return itemsWith(document, 'answer', labels);
}

/** The place that a target is about, as against those that only mention it: the question, or the footnote's text. */
export function declarationsOf(document: Document, target: Target): readonly Destination[] {
  if (target.kind === 'annex' || target.kind === 'source') return [];
  if (target.kind === 'footnote') return textsOf(document, target);
  return itemsWith(document, 'question', target.labels);
}

/** Where the text mentions what a target is about: references, marks, the headings of its answers. */
export function mentionsOf(document: Document, target: Target): readonly Span[] {
  if (target.kind === 'annex') {
    return annexTargets(document).filter(
      ({ year, number }) => number === target.number && year === target.year,
    );
  }
  if (target.kind === 'source') {
    return sourceTargets(document).filter(({ origin }) => originName(origin) === originName(target.origin));
  }
  if (target.kind === 'footnote') return document.marks.filter(({ mark }) => mark === target.mark);
  const isMeant = (labels: readonly Label[]): boolean =>
    labels.some((label) => target.labels.some((wanted) => standsFor(label, wanted)));
  const references = document.references.filter(
    (reference) => 'labels' in reference && isMeant(reference.labels),
  );
  const answers = document.answers.filter(({ labels }) => isMeant(labels)).map(({ heading }) => heading);
  return [...references, ...answers].sort((one, other) => one.start - other.start);
}

/**
 * The items that a label means: those that have it; where none has, those that stand for it, as question 1 does
 * for `1a` and its lettered parts do for `1`.
 */
export function itemsMeant<Item extends { readonly labels: readonly Label[] }>(
  items: readonly Item[],
  label: Label,
): readonly Item[] {
  const exact = items.filter(({ labels }) => labels.includes(label));
  return exact.length > 0 ? exact : items.filter(({ labels }) => labels.some((own) => standsFor(own, label)));
}

function standsFor(one: Label, other: Label): boolean {
  const number = numberOf(one);
  return one === other || (number === numberOf(other) && [one, other].includes(String(number)));
}

function itemsWith(
  document: Document,
  kind: 'question' | 'answer',
  labels: readonly Label[],
): readonly Destination[] {
  return unique(labels.flatMap((label) => itemsNamed(document, kind, label)));
}

/** The questions or answers with a number; for an answer that is not there yet, its question. */
function itemsNamed(document: Document, kind: 'question' | 'answer', label: Label): readonly Destination[] {
  const answers = kind === 'answer' ? itemsMeant(document.answers, label) : [];
  const items = answers.length > 0 ? answers : itemsMeant(document.questions, label);
  return items.map(({ span, heading, body }) => ({ span, selection: heading ?? body.content[0] ?? span }));
}

function textsOf({ footnotes }: Document, { mark }: FootnoteTarget): readonly Destination[] {
  return footnotes
    .filter((footnote) => footnote.mark === mark)
    .map((footnote) => ({ span: footnote, selection: footnote.markSpan }));
}

function marksOf({ marks }: Document, target: FootnoteTarget): readonly Destination[] {
  return marks.filter(({ mark }) => mark === target.mark).map((mark) => ({ span: mark, selection: mark }));
}

function unique(destinations: readonly Destination[]): readonly Destination[] {
  return [...new Map(destinations.map((destination) => [destination.selection.start, destination])).values()];
}
