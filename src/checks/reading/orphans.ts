import type { Answer, Document, Label } from '../../document/model.ts';
import { coverage } from './coverage.ts';

/** The answers with numbers that no question has, and those numbers; none for an answer without a number. */
export function orphanLabels(document: Document): ReadonlyMap<Answer, readonly Label[]> {
  const isAsked = coverage(document.questions.flatMap(({ labels }) => labels));
  const orphans = new Map<Answer, readonly Label[]>();
  for (const answer of document.answers) {
    const unknown = answer.labels.filter((label) => !isAsked(label));
    if (unknown.length > 0 || answer.labels.length === 0) orphans.set(answer, unknown);
  }
  return orphans;
}
