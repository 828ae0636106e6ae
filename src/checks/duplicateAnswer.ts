import type { Answer, Document, Label, Question } from '../document/model.ts';
import { saysSomething } from '../document/states.ts';
import type { Check, Fix, Problem } from './check.ts';
import { coverage, tally } from './reading/coverage.ts';
import { numbersOrHeading } from './reading/extent.ts';
import { misnumberedAnswers } from './reading/misnumbered.ts';
import { questionsAbove } from './reading/order.ts';
import { renumberedHeading } from './writing/headings.ts';
import { removeHeading } from './writing/removal.ts';
import { answerNamed, capitalised, questionsNamed } from './writing/wording.ts';

export const duplicateAnswer: Check = {
  code: 'antwoord-dubbel',
  severity: 'error',
  run: (document) => {
    const duplicates = duplicateAnswers(document);
    if (duplicates.size === 0) return [];
    const misnumbered = misnumberedAnswers(document);
    return [...duplicates].map(([answer, labels]) =>
      problemOf(document.text, answer, labels, misnumbered.get(answer)),
    );
  },
};

/**
 * The answers that repeat another's numbers, and which numbers these are. Of several answers the one below
 * its own question is kept, else the first that says something. A number that two questions have may have
 * two answers: there the questions are at fault.
 */
export function duplicateAnswers(document: Document): ReadonlyMap<Answer, readonly Label[]> {
  const duplicates = new Map<Answer, Label[]>();
  if (document.kind !== 'answers') return duplicates;
  const asked = tally(document.questions);
  const isAsked = coverage(asked.keys());
  const keep = keeper(document);
  for (const [label, answers] of answersByLabel(document.answers)) {
    if (answers.length <= (asked.get(label) ?? 1) || !isAsked(label)) continue;
    const kept = keep(label, answers);
    for (const answer of answers) {
      if (answer === kept) continue;
      const labels = duplicates.get(answer);
      if (labels === undefined) duplicates.set(answer, [label]);
      else labels.push(label);
    }
  }
  return duplicates;
}

function keeper(document: Document): (label: Label, answers: readonly Answer[]) => Answer | undefined {
  const above = questionsAbove(document);
  return (label, answers) => {
    const speaking = answers.filter((answer) => saysSomething(document, answer));
    const own = speaking.find((answer) => above.get(answer)?.labels.includes(label));
    return own ?? speaking[0] ?? answers[0];
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

function problemOf(
  text: string,
  answer: Answer,
  labels: readonly Label[],
  ownQuestion: Question | undefined,
): Problem {
  const verb = labels.length > 1 ? 'zijn' : 'is';
  return {
    message: `${capitalised(questionsNamed(labels))} ${verb} al ergens anders beantwoord. Verander het nummer, voeg de antwoorden samen of verwijder er een.`,
    span: numbersOrHeading(text, answer.heading),
    fixes: fixesOf(text, answer, labels, ownQuestion),
  };
}

function fixesOf(
  text: string,
  answer: Answer,
  labels: readonly Label[],
  ownQuestion: Question | undefined,
): readonly Fix[] {
  if (ownQuestion !== undefined) return [renumberAnswer(text, answer, ownQuestion.labels, 'preferred')];
  const others = answer.labels.filter((label) => !labels.includes(label));
  if (others.length > 0)
    return answer.numbering === 'written' ? [renumberAnswer(text, answer, others, 'possible')] : [];
  if (answer.body.content.length > 0) return [];
  const edits = [removeHeading(text, answer.heading)];
  return [{ title: `Verwijder het lege ${answerNamed(labels)}`, edits, preferred: true }];
}

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
