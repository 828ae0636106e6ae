import { annexOf } from '../document/annexIdentity.ts';
import type { Document, Note, Question } from '../document/model.ts';
import { portfoliosOf } from '../document/officials.ts';
import { shownOf, writingPlaces } from '../document/openQuestions.ts';
import { positionsIn } from '../document/positions.ts';
import { questionWords } from '../document/questionWords.ts';
import { sentOn } from '../document/sentOn.ts';
import { progressAmong, questionStates, type QuestionState } from '../document/states.ts';
import { fileName } from './fileName.ts';
import { answerLabelsIn } from './labelAt.ts';
import { postponingLetter } from './postponingLetter.ts';
import { promisedDay } from './promisedDay.ts';
import type { Sheet, SheetNote, SheetQuestion } from './sheet.ts';

type LineOf = (offset: number) => number;

/** What the desk keeps of a document; `file` may tell what the text does not: question number and Aanhangsel. */
export function sheetOf(document: Document, file: string): Sheet {
  const { kind, head } = document;
  const name = fileName(file);
  const position = positionsIn(document.text);
  const lineOf: LineOf = (offset) => position(offset).line;
  const states = questionStates(document);
  const sent = sentOn(document)?.iso;
  const letter = postponingLetter(document);
  const postpones = document.notice?.postpones ?? (kind === 'postponement' || letter !== undefined);
  const promised = postpones && kind !== 'answers' ? promisedDay(document) : undefined;
  const questionNumber = head.questionNumber?.text ?? letter?.questionNumber;
  return {
    file,
    kind,
    ...(head.questionKind === 'oral' ? { oral: true as const } : {}),
    questionNumber: questionNumber?.replace(/\s+/g, '') ?? questionNumberIn(name),
    annex: annexOf(document, name),
    seeAlso: head.seeAlso && { year: head.seeAlso.year, number: head.seeAlso.number },
    members: head.members.map(({ name: member, party }) => ({ name: member, party })),
    ministries: portfoliosOf(head.respondents.length > 0 ? head.respondents : head.addressees),
    subject: letter?.subject ?? head.subject?.text,
    submitted: head.submitted?.iso,
    received: head.received?.iso,
    ...(sent === undefined ? {} : { sent }),
    postpones,
    ...(promised === undefined ? {} : { promised }),
    questions: questionsOf(document, states, lineOf),
    ...progressAmong(states),
    notes: notesOf(document, lineOf),
  };
}

/** As the Kamer names its files: `2031Z00412.docx`, `kv-tk-2031Z00412.pdf`. */
function questionNumberIn(name: string): string | undefined {
  return /(?<![0-9a-z])20\d\dZ\d{5}(?!\d)/i.exec(name)?.[0].toUpperCase();
}

function questionsOf(
  document: Document,
  states: readonly QuestionState[],
  lineOf: LineOf,
): readonly SheetQuestion[] {
  const places = writingPlaces(document, states);
  const words = new Map<Question, string>();
  return states.map(({ label, question, state }, at) => {
    const asked = words.get(question) ?? questionWords(document, question);
    words.set(question, asked);
    const place = places[at]?.start ?? shownOf(question).start;
    return { label, state, words: asked, place, line: lineOf(place) };
  });
}

function notesOf(document: Document, lineOf: LineOf): readonly SheetNote[] {
  const labelAt = answerLabelsIn(document);
  return document.notes.map((note) => ({
    kind: note.kind,
    words: wordsOf(document.text, note),
    place: note.start,
    line: lineOf(note.start),
    label: labelAt(note.start),
  }));
}

/** Without the brackets around it. */
function wordsOf(text: string, note: Note): string {
  if (note.kind === 'source') return note.words.text;
  const written = text.slice(note.start, note.end).replace(/\s+/g, ' ');
  return written.replace(/^\[\s*/, '').replace(/\s*\]$/, '');
}
