import type { Draft } from './hit.ts';
import type { Document, Official } from '../document/model.ts';
import { questionWords } from '../document/questionWords.ts';

/** What the archive is told of a draft beside the question that is being answered. */
export function draftOf(document: Document, file: string): Draft {
  const { head, questions } = document;
  const officials = head.respondents.length > 0 ? head.respondents : head.addressees;
  return {
    file,
    subject: head.subject?.text,
    questions: questions.map((question) => questionWords(document, question)).filter((words) => words !== ''),
    ministries: portfolios([...officials, ...head.onBehalfOf]),
  };
}

function portfolios(officials: readonly Official[]): readonly string[] {
  return [...new Set(officials.flatMap(({ portfolio }) => portfolio ?? []))];
}
