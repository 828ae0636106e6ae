import type { Answer, Document, Label, Question } from '../document/model.ts';
import { readingWithoutNotes } from '../document/noteRemoval.ts';
import { questionWords } from '../document/questionWords.ts';
import { saysSomething } from '../document/states.ts';
import { letterEntries } from './letterEntries.ts';
import { footnotesOf, withFootnotes } from './entryFootnotes.ts';
import type { Entry } from './source.ts';
import { answerLabel } from './sourceLabel.ts';
import { firstWords } from './titles.ts';
import { isWorthReusing } from './worth.ts';

/**
 * The texts of a document that can be used again: each answer with all questions that it covers, or each paragraph
 * of a letter. Notes are left out of the text. Answers that are empty or hold notes only are left out, and so is a
 * short answer without its question.
 */
export function entriesOf(document: Document, file: string): readonly Entry[] {
  if (document.kind === 'letter') return letterEntries(document, file);
  const questions = questionsByLabel(document);
  const footnotesIn = footnotesOf(document);
  return document.answers
    .filter((answer) => saysSomething(document, answer))
    .map((answer) =>
      withFootnotes(entryOf(document, file, answer, questions), footnotesIn(answer.body.content)),
    )
    .filter((entry) => entry.question !== '' || isWorthReusing(entry.answer));
}

function entryOf(
  document: Document,
  file: string,
  answer: Answer,
  questions: ReadonlyMap<Label, readonly Question[]>,
): Entry {
  const said = readingWithoutNotes(document, answer.body.content);
  // A question that the answer covers under two numbers is one question still.
  const asked = new Set(answer.labels.flatMap((label) => questions.get(label) ?? []));
  const question = [...asked]
    .map((question) => questionWords(document, question))
    .join('\n\n')
    .trim();
  return {
    labels: answer.labels,
    title: firstWords(question === '' ? said : question),
    question,
    answer: said,
    span: { start: answer.body.start, end: answer.body.end },
    label: answerLabel(document.head, file, answer.labels),
  };
}

function questionsByLabel(document: Document): ReadonlyMap<Label, readonly Question[]> {
  const questions = new Map<Label, Question[]>();
  for (const question of document.questions) {
    for (const label of question.labels) {
      const known = questions.get(label);
      if (known === undefined) questions.set(label, [question]);
      else known.push(question);
    }
  }
  return questions;
}
