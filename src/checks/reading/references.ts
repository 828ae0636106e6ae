import type { Answer, Document, Question, Reference, Span } from '../../document/model.ts';
import { pairWithHolders } from './within.ts';

/** A reference to a question or answer by its number. */
export type NumberReference = Extract<Reference, { readonly numbers: Span }>;

/** The references by number in the text of answers, footnotes left out, each with its answer. */
export function referencesInAnswers(document: Document): readonly (readonly [NumberReference, Answer])[] {
  return pairWithHolders(numberReferences(document), document.answers, ({ body }) => body.content);
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
export function questionTextsOf(document: Document): (answer: Answer) => string {
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
