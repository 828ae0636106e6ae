import type { Document, Label, Question, Reference, Span } from '../../document/model.ts';
import { itemsInOrder } from './order.ts';
import { pairWithHolders } from './within.ts';

/** A reference to a question or answer by its number. */
export type NumberReference = Extract<Reference, { readonly numbers: Span }>;

/** What an answer says: also one whose heading was forgotten, and that stands under its question still. */
export interface AnswerText {
  readonly labels: readonly Label[];
  readonly content: readonly Span[];
}

/** The references by number in the text of answers, footnotes left out, each with its answer. */
export function referencesInAnswers(document: Document): readonly (readonly [NumberReference, AnswerText])[] {
  const texts = itemsInOrder(document).map((item) =>
    item.kind === 'answer'
      ? { labels: item.answer.labels, content: item.answer.body.content }
      : { labels: item.question.labels, content: unheadedContent(item.question) },
  );
  return pairWithHolders(numberReferences(document), texts, ({ content }) => content);
}

function unheadedContent({ unheadedAnswer, body }: Question): readonly Span[] {
  if (unheadedAnswer === undefined) return [];
  const { start } = unheadedAnswer;
  return body.content
    .filter(({ end }) => end > start)
    .map((span) => ({ ...span, start: Math.max(span.start, start) }));
}

/** The references by number in the whole text but its footnotes: these are to other papers, more often than not. */
export function referencesInText(document: Document): readonly NumberReference[] {
  const references = numberReferences(document);
  const inFootnotes = new Set(
    pairWithHolders(references, document.footnotes, (note) => [note]).map(([reference]) => reference),
  );
  return references.filter((reference) => !inFootnotes.has(reference));
}

/** The text of the questions that an answer answers, as far as it is needed to see what they are about. */
export function questionTextsOf(document: Document): (answer: AnswerText) => string {
  const byLabel = new Map<string, Question>();
  for (const question of document.questions) {
    for (const label of question.labels) if (!byLabel.has(label)) byLabel.set(label, question);
  }
  return ({ labels }) =>
    labels
      .map((label) => openingOf(document.text, byLabel.get(label)?.body ?? { start: 0, end: 0 }))
      .join(' ');
}

const LONGEST_QUESTION = 3000;

function openingOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + LONGEST_QUESTION));
}

function numberReferences(document: Document): readonly NumberReference[] {
  return document.references.filter(
    (reference): reference is NumberReference => reference.kind === 'question' || reference.kind === 'answer',
  );
}
