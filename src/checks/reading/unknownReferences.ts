import type { Document, Label } from '../../document/model.ts';
import { coverage } from './coverage.ts';
import { mayPointElsewhere } from './elsewhere.ts';
import { questionTextsOf, referencesInAnswers, type AnswerText, type NumberReference } from './references.ts';

export interface UnknownReference {
  readonly reference: NumberReference;
  readonly answer: AnswerText;
  /** The numbers that no question of the document has. */
  readonly unknown: readonly Label[];
}

/** References in answers to questions that the document does not have, and that are not to another set either. */
export function unknownReferences(document: Document): readonly UnknownReference[] {
  if (document.kind !== 'answers' || !hasNumbers(document)) return [];
  const references = referencesInAnswers(document);
  if (references.length === 0) return [];
  const isKnown = coverage(document.questions.flatMap(({ labels }) => labels));
  const isAnswered = coverage(document.answers.flatMap(({ labels }) => labels));
  const questionText = questionTextsOf(document);
  return references.flatMap(([reference, answer]) => {
    const unknown = reference.labels.filter((label) => !isKnown(label) && !isAnswered(label));
    if (unknown.length === 0) return [];
    if (mayPointElsewhere(document.text, reference, questionText(answer))) return [];
    return [{ reference, answer, unknown }];
  });
}

/** Without numbers in the text, a number in a reference can only be guessed at. */
function hasNumbers(document: Document): boolean {
  return document.questions.some(({ heading }) => heading !== undefined);
}
