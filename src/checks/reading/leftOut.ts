import type { Document, Label } from '../../document/model.ts';
import { numberOf } from '../../document/numbers.ts';
import type { Submission } from '../context.ts';
import { coverage } from './coverage.ts';

/**
 * The numbers of the submission that the document does not have, and of which nothing else is said: a number passed over
 * between two questions is a gap, and one that is answered is an answer without a question.
 */
export function leftOutLabels({ questions, answers }: Document, submission: Submission): readonly Label[] {
  const own = questions.flatMap(({ labels }) => labels);
  const isKnown = coverage([...own, ...answers.flatMap(({ labels }) => labels)]);
  const highest = own.reduce((most, label) => Math.max(most, numberOf(label)), 0);
  const left = submission.questions.flatMap(({ labels }) => labels).filter((label) => !isKnown(label));
  return [...new Set(left)].filter((label) => numberOf(label) > highest);
}
