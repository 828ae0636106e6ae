import type { Document } from '../../document/model.ts';
import type { Fix, TextEdit } from '../check.ts';
import { isLettered } from '../../document/numbers.ts';
import { tally } from '../reading/coverage.ts';
import { questionsAbove } from '../reading/order.ts';
import { orphanLabels } from '../reading/orphans.ts';
import { unknownReferences } from '../reading/unknownReferences.ts';
import { renumber } from './renumber.ts';

/**
 * The offer to number everything anew, where it is plain what belongs together. An answer or a reference
 * without a question may be the only trace of a lost one, and with a number that two questions have each
 * must have its own answer below it: else it would come to light only afterwards that one has none.
 */
export function renumberFixes(document: Document): readonly Fix[] {
  if (document.kind === 'answers' && !isPlain(document)) return [];
  if (document.questions.every(({ heading }) => heading === undefined)) return [];
  const lettered = document.questions.some(({ labels }) => labels.some(isLettered));
  // A letter that is missing stays missing; a number never does.
  if (lettered && renumber(document).length === 0) return [];
  return [renumberFix(document)];
}

/** Its edits touch the whole document, so they are worked out only when somebody looks at them. */
function renumberFix(document: Document): Fix {
  let edits: readonly TextEdit[] | undefined;
  return {
    title: 'Hernummer alle vragen, antwoorden en verwijzingen',
    preferred: false,
    get edits() {
      return (edits ??= renumber(document));
    },
  };
}

function isPlain(document: Document): boolean {
  if (orphanLabels(document).size > 0 || unknownReferences(document).length > 0) return false;
  const asked = tally(document.questions);
  const answered = tally(document.answers);
  const owned = tally(answersBelowOwnQuestion(document));
  return [...asked].every(
    ([label, times]) => times === 1 || (owned.get(label) === times && answered.get(label) === times),
  );
}

function answersBelowOwnQuestion(document: Document): { readonly labels: readonly string[] }[] {
  return [...questionsAbove(document)].map(([answer, question]) => ({
    labels: answer.labels.filter((label) => question.labels.includes(label)),
  }));
}
