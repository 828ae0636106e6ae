import type { Answer, Document, Label } from '../../document/model.ts';
import { saysSomething } from '../../document/states.ts';
import { coverage, tally } from './coverage.ts';
import { questionsAbove } from './order.ts';

/**
 * The answers that repeat another's numbers, and which numbers these are. Of several answers those below
 * their own question are kept, and those that say something; as many as there are questions with the number.
 */
export function duplicateAnswers(document: Document): ReadonlyMap<Answer, readonly Label[]> {
  const duplicates = new Map<Answer, Label[]>();
  if (document.kind !== 'answers') return duplicates;
  const asked = tally(document.questions);
  const isAsked = coverage(asked.keys());
  const best = bestFirst(document);
  for (const [label, answers] of answersByLabel(document.answers)) {
    const allowed = asked.get(label) ?? 1;
    if (answers.length === 1 || !isAsked(label)) continue;
    for (const answer of best(label, answers).slice(allowed)) {
      const labels = duplicates.get(answer);
      if (labels === undefined) duplicates.set(answer, [label]);
      else labels.push(label);
    }
  }
  return duplicates;
}

/** Orders the answers with one number by how much they look like the right one. */
function bestFirst(document: Document): (label: Label, answers: readonly Answer[]) => readonly Answer[] {
  const above = questionsAbove(document);
  return (label, answers) => {
    const marked = answers.map((answer) => {
      const speaks = saysSomething(document, answer) ? 2 : 0;
      const owned = above.get(answer)?.labels.includes(label) === true ? 1 : 0;
      return { answer, mark: speaks + owned };
    });
    return marked.sort((one, other) => other.mark - one.mark).map(({ answer }) => answer);
  };
}

function answersByLabel(answers: readonly Answer[]): ReadonlyMap<Label, readonly Answer[]> {
  const byLabel = new Map<Label, Answer[]>();
  for (const answer of answers) {
    for (const label of answer.labels) {
      const others = byLabel.get(label);
      if (others === undefined) byLabel.set(label, [answer]);
      else others.push(answer);
    }
  }
  return byLabel;
}
