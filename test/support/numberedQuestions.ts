import assert from 'node:assert/strict';
import { parse } from '../../src/document/parse.ts';

export const HEAD =
  'Vragen van het lid Koopstra (D66) aan de Minister van Infrastructuur en Waterstaat over het bericht ‘Nachttrein te vol?’ (ingezonden 6 mei 2031).\n\n';
export const THREE = [
  'questions',
  'V 1: Kent u het bericht?',
  'V 2: Hoeveel treinen reden er? En in 2029?',
  'V 3: Bent u bereid iets te doen?',
];

/** The three questions, with these numbers before them. */
export function numberedAs(numbers: readonly [string, string, string]): string {
  const [one, two, three] = numbers;
  return `${HEAD}${one}Kent u het bericht?\n${two}Hoeveel treinen reden er?\nEn in 2029?\n${three}Bent u bereid iets te doen?\n`;
}

/** The questions below the head, numbered from 1 on. */
export function checkQuestions(asked: string, questions: readonly string[]): void {
  const { text, questions: found } = parse(HEAD + asked);
  assert.deepEqual(
    found.map(
      ({ labels, body }) => `${labels.join()}: ${text.slice(body.start, body.end).replace(/\s+/g, ' ')}`,
    ),
    questions.map((question, at) => `${at + 1}: ${question}`),
  );
}
