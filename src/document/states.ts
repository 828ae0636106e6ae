import type { Answer, Document, Label, Question } from './model.ts';
import { isOnlyNotes } from './notes.ts';

export type State = 'answered' | 'empty' | 'missing' | 'postponed';

/** One number that a question covers, with the answers that name it. */
export interface QuestionState {
  readonly label: Label;
  readonly question: Question;
  readonly answers: readonly Answer[];
  readonly state: State;
}

export interface Progress {
  readonly answered: number;
  readonly postponed: number;
  readonly total: number;
}

/** The state of every question number, in the order of the questions. */
export function questionStates(document: Document): readonly QuestionState[] {
  const answersTo = new Map<Label, Answer[]>();
  for (const answer of document.answers) {
    for (const label of answer.labels) {
      const known = answersTo.get(label);
      if (known === undefined) answersTo.set(label, [answer]);
      else known.push(answer);
    }
  }
  return document.questions.flatMap((question) =>
    question.labels.map((label) => {
      const answers = answersTo.get(label) ?? [];
      return { label, question, answers, state: stateOf(document, answers) };
    }),
  );
}

/** How far a document is; a number that stands twice counts once, by its best state. */
export function progressOf(document: Document): Progress {
  const best = new Map<Label, State>();
  for (const { label, state } of questionStates(document)) {
    if (best.get(label) !== 'answered') best.set(label, state);
  }
  const states = [...best.values()];
  return {
    answered: states.filter((state) => state === 'answered').length,
    postponed: states.filter((state) => state === 'postponed').length,
    total: states.length,
  };
}

/** Whether an answer says something besides work notes. */
export function saysSomething(document: Document, answer: Answer): boolean {
  return !isOnlyNotes(document.text, answer.body.content, document.notes);
}

function stateOf(document: Document, answers: readonly Answer[]): State {
  if (document.kind === 'postponement') return 'postponed';
  if (answers.length === 0) return 'missing';
  return answers.some((answer) => saysSomething(document, answer)) ? 'answered' : 'empty';
}
