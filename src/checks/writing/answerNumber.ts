import type { Answer, Label } from '../../document/model.ts';
import type { Fix } from '../check.ts';
import { renumberedHeading } from './headings.ts';
import { answerNamed } from './wording.ts';

/** Gives an answer other numbers. */
export function renumberAnswer(
  text: string,
  answer: Answer,
  labels: readonly Label[],
  how: 'preferred' | 'possible',
): Fix {
  return {
    title: `Maak hiervan ${answerNamed(labels)}`,
    edits: [renumberedHeading(text, answer.heading, labels)],
    preferred: how === 'preferred',
  };
}
