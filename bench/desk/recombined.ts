import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document, Span } from '../../src/document/model.ts';
import { parse } from '../../src/document/parse.ts';
import { pseudoRandom, type Next } from '../pseudoRandom.ts';

export interface Named {
  readonly file: string;
  readonly text: string;
}

/** The texts of a question and of its answer. */
type Pair = readonly [question: string, answer: string];

const FEWEST = 4;
const MOST = 14;

/** So many documents, three to a set of questions: submission, notice, and answers of which a third are drafts. */
export function recombined(folder: string, count: number): readonly Named[] {
  const next = pseudoRandom(2031);
  const pairs = pairsIn(folder);
  const sets = Array.from({ length: Math.ceil(count / 3) }, (_, at) => setOf(at, pairs, next));
  return sets.flat().slice(0, count);
}

function setOf(at: number, pairs: readonly Pair[], next: Next): readonly Named[] {
  const chosen = Array.from(
    { length: FEWEST + next(MOST - FEWEST + 1) },
    () => pairs[next(pairs.length)] ?? ['', ''],
  );
  const number = `2031Z${String(at).padStart(5, '0')}`;
  const asked = `Vragen van het lid Koopstra${at} (D66) aan de Minister van Financiën over onderwerp ${at} (ingezonden ${1 + next(28)} april 2031).`;
  const questions = chosen.map(([question], place) => `Vraag ${place + 1}\n${question}`);
  const answered = chosen.map(
    ([, answer], place) => `${questions[place] ?? ''}\n\nAntwoord ${place + 1}\n${answer}`,
  );
  const received = at % 3 === 0 ? '' : ` (ontvangen ${1 + next(28)} mei 2031)`;
  const answers = [number, asked, `Antwoord van Minister Duinker (Financiën)${received}`, ...answered];
  const notice = [
    ...[asked, `Mededeling van Minister Duinker (Financiën) (ontvangen 29 april 2031).`],
    ...[...questions, 'Mededeling\nDe vragen kunnen niet binnen de termijn worden beantwoord.'],
  ];
  return [
    { file: `${number}/1-vragen.txt`, text: [number, asked, ...questions].join('\n\n') },
    { file: `${number}/2-uitstel.txt`, text: notice.join('\n\n') },
    { file: `${number}/3-antwoord.txt`, text: answers.join('\n\n') },
  ];
}

/** Of all texts in a folder the questions with the answer that stands below each. */
function pairsIn(folder: string): readonly Pair[] {
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|kamervragen)$/.test(name))
    .sort()
    .map((name) => parse(readFileSync(path.join(folder, name), 'utf8')));
  const pairs = documents.flatMap((document) =>
    document.questions.map(({ labels, body }): Pair => {
      const answer = document.answers.find((one) => labels.some((label) => one.labels.includes(label)));
      return [wordsOf(document, body.content), wordsOf(document, answer?.body.content ?? [])];
    }),
  );
  const whole = pairs.filter(([question, answer]) => question !== '' && answer !== '');
  if (whole.length === 0) throw new Error(`Geen vragen met antwoorden in ${folder}`);
  return whole;
}

function wordsOf({ text }: Document, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join('\n\n');
}
