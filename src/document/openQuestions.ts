import type { Answer, Document, Label, Question, Span } from './model.ts';
import { isOpen, questionStates, type QuestionState } from './states.ts';

/** A question, or several with one answer, that still has to be answered. */
export interface OpenQuestion {
  readonly labels: readonly Label[];
  /** There is no answer, or it says nothing yet. */
  readonly state: 'missing' | 'empty';
  /** What shows it: the question's heading, or that of the empty answer. */
  readonly shown: Span;
  /** Where one would write: the cursor, or a work note that is to be replaced. */
  readonly place: Span;
}

/** The questions without an answer, in the order of the text. None in a postponement: these need no answer yet. */
export function openQuestions(document: Document): readonly OpenQuestion[] {
  if (document.kind !== 'answers' && document.kind !== 'questions') return [];
  const told = new Set<Label>();
  const open = new Map<Question | Answer, Label[]>();
  for (const { label, question, answers, state } of questionStates(document)) {
    if (!isOpen(state) || told.has(label)) continue;
    told.add(label);
    const item = answers[0] ?? question;
    open.set(item, [...(open.get(item) ?? []), label]);
  }
  return [...open]
    .map(([item, labels]) =>
      'unheadedAnswer' in item ? missing(item, labels) : empty(document, item, labels),
    )
    .sort((one, other) => one.place.start - other.place.start);
}

/** Where one would write the answer to each of these numbers, also where a number stands twice; undefined where none is to be written. */
export function writingPlaces(
  document: Document,
  states: readonly QuestionState[],
): readonly (Span | undefined)[] {
  const known = new Map<Question | Answer, Span>();
  const isWritten = document.kind === 'answers' || document.kind === 'questions';
  return states.map(({ question, answers: [answer], state }) => {
    if (!isWritten || (state !== 'missing' && state !== 'empty')) return undefined;
    const item = answer ?? question;
    const place =
      known.get(item) ?? (answer === undefined ? placeBelow(question) : placeIn(document, answer));
    known.set(item, place);
    return place;
  });
}

/** The first open question whose place comes after an offset; from the end one goes on at the beginning. */
export function nextOpen(open: readonly OpenQuestion[], offset: number): OpenQuestion | undefined {
  return open.find(({ place }) => place.start > offset) ?? open[0];
}

/** The last open question whose place comes before an offset; from the beginning one goes on at the end. */
export function previousOpen(open: readonly OpenQuestion[], offset: number): OpenQuestion | undefined {
  return open.findLast(({ place }) => place.end < offset) ?? open.at(-1);
}

/** At the question's heading, where the fix that puts the answer's heading in is at hand. */
function missing(question: Question, labels: readonly Label[]): OpenQuestion {
  return { labels, state: 'missing', shown: shownOf(question), place: placeBelow(question) };
}

/** What shows a question: its heading, or the first of its text. */
export function shownOf({ heading, body, span }: Question): Span {
  return heading ?? body.content[0] ?? span;
}

/** Where the answer of a question without one would begin. */
function placeBelow(question: Question): Span {
  const { unheadedAnswer, heading } = question;
  const at = unheadedAnswer?.start ?? heading?.end ?? shownOf(question).start;
  return { start: at, end: at };
}

function empty(document: Document, answer: Answer, labels: readonly Label[]): OpenQuestion {
  return { labels, state: 'empty', shown: answer.heading, place: placeIn(document, answer) };
}

/** A bare `n.t.b.` is there to be replaced; behind any other note one goes on. */
function placeIn({ text, notes }: Document, { heading, body }: Answer): Span {
  const last = body.content.at(-1);
  if (last === undefined) {
    const at = lineBelow(text, heading.end);
    return { start: at, end: at };
  }
  const bare = notes.find(({ form, start }) => form === 'bare' && start === last.start);
  return { start: bare === undefined ? last.end : last.start, end: last.end };
}

/** The start of the next line where that is free; else the end of this one. */
function lineBelow(text: string, offset: number): number {
  const free = /[^\S\r\n]*(?:\r\n|\r|\n)(?=[^\S\r\n]*(?:\r|\n|$))/y;
  free.lastIndex = offset;
  const match = free.exec(text);
  return match === null ? offset : offset + match[0].length;
}
