import assert from 'node:assert/strict';
import { colouredAs, type Coloured } from './tokens.ts';

export const QUESTION = 'markup.heading.question';
export const ANSWER = 'entity.name.function.answer';
export const SECTION = 'markup.heading.section';
export const QUESTION_TEXT = 'markup.quote.question';
export const LINK = 'markup.underline.link.reference';
export const MARK = 'constant.numeric.footnote-mark';
export const FOOTNOTE = 'comment.block.footnote';
export const FURNITURE = 'comment.line.furniture';
export const WORK_NOTE = 'keyword.control.work-note';
export const SOURCE_NOTE = 'comment.block.source-note';
export const SET_ASIDE = 'comment.block.set-aside';
export const DATE = 'constant.numeric.date';
export const MEMBER = 'entity.name.type.member';
export const PARTY = 'variable.other.constant.party';
export const OFFICIAL = 'entity.name.type.official';
export const SUBJECT = 'string.unquoted.subject';

const ALL = [
  QUESTION,
  ANSWER,
  SECTION,
  LINK,
  MARK,
  FOOTNOTE,
  FURNITURE,
  WORK_NOTE,
  SOURCE_NOTE,
  SET_ASIDE,
  DATE,
  MEMBER,
  PARTY,
  OFFICIAL,
  SUBJECT,
];

/** Compares what is coloured in a text, question text left out, without the blanks around it. */
export async function checkColours(
  text: string,
  expected: readonly Coloured[],
  scopes: readonly string[] = ALL,
): Promise<void> {
  const found = await colouredAs(text, scopes);
  assert.deepEqual(
    found.map(([scope, part]) => [scope, part.trim()]),
    expected,
  );
}

/** A line in an answer, where text has no colour of its own. */
export function checkLine(line: string, ...expected: readonly Coloured[]): Promise<void> {
  return checkColours(`Antwoord 1\n${line}`, [[ANSWER, 'Antwoord 1'], ...expected]);
}
