import type { Document, Head, Label, Official, Person, Reference, WrittenDate } from '../document/model.ts';
import { questionWords } from '../document/questionWords.ts';
import { readingText } from '../document/reading.ts';
import { questionStates, type State } from '../document/states.ts';
import { positionsIn } from '../document/positions.ts';
import { DOCUMENT_NAMES } from '../dossiers/report/documentNames.ts';

/** What a document consists of, for another program to read; what a head does not say is left out. */
export function outlineData(file: string, document: Document): object {
  const positionOf = positionsIn(document.text);
  const lineOf = (offset: number): number => positionOf(offset).line;
  return {
    file,
    kind: DOCUMENT_NAMES[document.kind],
    head: headData(document.head),
    questions: questionsData(document, lineOf),
    answers: document.answers.map((answer) => ({
      numbers: numbersOf(answer.labels),
      line: lineOf(answer.heading.start),
      text: readingText(document.text, answer.body.content),
    })),
    footnotes: document.footnotes.map(({ mark, markSpan, body }) => ({
      mark,
      line: lineOf(markSpan.start),
      text: readingText(document.text, [body]),
    })),
    references: document.references.map((reference) => ({
      line: lineOf(reference.start),
      kind: reference.kind,
      text: readingText(document.text, [reference]),
      ...referredTo(reference),
    })),
  };
}

function questionsData(document: Document, lineOf: (offset: number) => number): readonly object[] {
  const states = statesByQuestion(document);
  return document.questions.map((question) => ({
    numbers: numbersOf(question.labels),
    line: lineOf((question.heading ?? question.body.content[0] ?? question.span).start),
    text: questionWords(document, question),
    state: states.get(question),
  }));
}

/** A question with several numbers is as far as the one that is least far. */
function statesByQuestion(document: Document): ReadonlyMap<object, State> {
  const states = new Map<object, State>();
  for (const { question, state } of questionStates(document)) {
    if ((states.get(question) ?? 'answered') === 'answered') states.set(question, state);
  }
  return states;
}

function headData(head: Head): object {
  return {
    questionKind: head.questionKind,
    members: head.members.map(personData),
    addressees: head.addressees.map(officialData),
    subject: head.subject?.text,
    submitted: dateData(head.submitted),
    respondents: head.respondents.map(officialData),
    onBehalfOf: head.onBehalfOf.map(officialData),
    received: dateData(head.received),
    seeAlso: head.seeAlso && { year: head.seeAlso.year, number: head.seeAlso.number },
    questionNumber: head.questionNumber?.text.replace(/\s+/g, ''),
    annexNumber: head.annexNumber && { year: head.annexNumber.year, number: head.annexNumber.number },
  };
}

function personData({ name, party }: Person): object {
  return { name, party };
}

function officialData({ role, name, portfolio }: Official): object {
  return { role, name, portfolio };
}

/** ISO 8601; what is written where a date should be and is none, as it is written. */
function dateData(date: WrittenDate | undefined): string | undefined {
  return date?.iso ?? date?.text;
}

/** `3` as a number, `1a` as a text. */
function numbersOf(labels: readonly Label[]): readonly (number | string)[] {
  return labels.map((label) => (/^\d+$/.test(label) ? Number(label) : label));
}

function referredTo(reference: Reference): object {
  switch (reference.kind) {
    case 'question':
    case 'answer':
      return { numbers: numbersOf(reference.labels) };
    case 'annex':
      return { year: reference.year, numbers: numbersOf([reference.number]) };
    case 'paper':
      return { dossier: reference.dossier, numbers: numbersOf([reference.number]) };
    case 'question-number':
      return { numbers: numbersOf([reference.number]) };
  }
}
