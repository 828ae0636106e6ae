import type { Entry, Source, SourceDocument } from '../../src/archive/source.ts';
import { firstWords } from '../../src/archive/titles.ts';
import { pseudoRandom, type Next } from '../pseudoRandom.ts';
import type { Text } from './texts.ts';
import { wordMaker, type Change } from './wordMaker.ts';

const FIRST_YEAR = 1995;
const YEARS = 30;
const PARTIES = ['VVD', 'D66', 'CDA', 'SP', 'GroenLinks-PvdA', 'PVV', 'ChristenUnie', 'SGP'];
const MINISTRIES = [
  'Infrastructuur en Waterstaat',
  'Volksgezondheid, Welzijn en Sport',
  'Onderwijs, Cultuur en Wetenschap',
  'Economische Zaken',
  'Justitie en Veiligheid',
  'Financiën',
];

/**
 * Documents of about seven answers, until there are so many passages: the same in every run. A document keeps to a few
 * subjects; its sentences are those of real texts about them, in a new order and with some other words.
 */
export function* makeSources(texts: readonly Text[], passages: number): Generator<Source> {
  const next = pseudoRandom(1848);
  const change = wordMaker(texts, next);
  for (let made = 0, number = 0; made < passages; number++) {
    const document = documentOf(number, next);
    const subjects = Array.from({ length: 3 }, () => pick(texts, next));
    const count = Math.min(passages - made, 3 + next(9));
    let start = 0;
    const entries = Array.from({ length: count }, (_, at) => {
      const entry = entryOf(document, at + 1, start, subjects, change, next);
      start = entry.span.end + 20;
      return entry;
    });
    yield { document, entries };
    made += count;
  }
}

function documentOf(number: number, next: Next): SourceDocument {
  const year = FIRST_YEAR + next(YEARS);
  const day = `${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
  const annex = { year: `${year}-${year + 1}`, number: String(1 + next(4000)) };
  return {
    file: `file:///archief/${year}/ah-tk-${annex.year}-${annex.number}-${number}.txt`,
    kind: 'answers',
    name: `Aanhangsel ${annex.year}, nr. ${annex.number}`,
    published: true,
    annex,
    questionNumber: `${year}Z${String(next(30_000)).padStart(5, '0')}`,
    subject: `het bericht dat er ${number} jaar later nog steeds op wordt gewacht`,
    members: [{ name: `Lid${next(150)}`, party: pick(PARTIES, next) }],
    ministries: [pick(MINISTRIES, next)],
    submitted: `${year}-${day}`,
    answered: `${year}-${day}`,
  };
}

function entryOf(
  document: SourceDocument,
  number: number,
  start: number,
  subjects: readonly Text[],
  change: Change,
  next: Next,
): Entry {
  const some = (count: number, sentences: (text: Text) => readonly string[]): string =>
    Array.from({ length: count }, () => change(pick(sentences(pick(subjects, next)), next))).join(' ');
  const question = some(1 + next(4), asking);
  const answer = some(2 + next(8), (text) => text.answer);
  return {
    labels: [String(number)],
    title: firstWords(question),
    question,
    answer,
    span: { start, end: start + answer.length },
    label: `${document.name}, antwoord ${number} (${document.answered ?? ''})`,
  };
}

/** Of many texts the question is not known. */
function asking({ question, answer }: Text): readonly string[] {
  return question.length > 0 ? question : answer;
}

function pick<T>(all: readonly T[], next: Next): T {
  const one = all[next(all.length)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}
