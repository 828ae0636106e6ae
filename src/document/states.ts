import type { Answer, Document, Label, Question } from './model.ts';
import { isOnlyNotes } from './notes.ts';
import { isLettered, numberOf } from './numbers.ts';

export type State = 'answered' | 'empty' | 'missing' | 'postponed';

/** What a state is called wherever a user meets it. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
  answered: 'beantwoord',
  empty: 'leeg',
  missing: 'ontbreekt',
  postponed: 'uitgesteld',
};

/** Whether an answer is still to be written. */
export function isOpen(state: State): state is 'missing' | 'empty' {
  return state === 'missing' || state === 'empty';
}

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
  const answersTo = indexed(document.answers);
  // A number that stands many times has the same answers each time: they are looked at once.
  const known = new Map<readonly Answer[], State>();
  return document.questions.flatMap((question) =>
    question.labels.map((label) => {
      const answers = answersTo(label);
      const state = known.get(answers) ?? stateOf(document, answers);
      known.set(answers, state);
      return { label, question, answers, state };
    }),
  );
}

/** How far a document is; a number that stands twice counts once, by its best state. */
export function progressOf(document: Document): Progress {
  return progressAmong(questionStates(document));
}

/** The same of states that are known. */
export function progressAmong(known: readonly Pick<QuestionState, 'label' | 'state'>[]): Progress {
  const best = new Map<Label, State>();
  for (const { label, state } of known) {
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

/** The answers to a number. An answer to the whole of a question answers its lettered parts, and the other way round. */
function indexed(answers: readonly Answer[]): (label: Label) => readonly Answer[] {
  const exact = new Map<Label, Answer[]>();
  const parts = new Map<Label, Answer[]>();
  for (const answer of answers) {
    for (const label of answer.labels) {
      add(exact, label, answer);
      if (isLettered(label)) add(parts, String(numberOf(label)), answer);
    }
  }
  return (label) => {
    const others = isLettered(label) ? exact.get(String(numberOf(label))) : parts.get(label);
    const own = exact.get(label) ?? [];
    return others === undefined ? own : [...own, ...others];
  };
}

function add(index: Map<Label, Answer[]>, label: Label, answer: Answer): void {
  const known = index.get(label);
  if (known === undefined) index.set(label, [answer]);
  else known.push(answer);
}

function stateOf(document: Document, answers: readonly Answer[]): State {
  if (document.kind === 'postponement') return 'postponed';
  if (answers.length === 0) return 'missing';
  return answers.some((answer) => saysSomething(document, answer)) ? 'answered' : 'empty';
}
