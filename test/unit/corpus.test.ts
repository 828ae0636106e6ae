import assert from 'node:assert/strict';
import { findings } from '../../src/checks/index.ts';
import type { DocumentKind } from '../../src/document/model.ts';
import { compareLabels } from '../../src/document/numbers.ts';
import { parse } from '../../src/document/parse.ts';
import { questionStates } from '../../src/document/states.ts';
import { corpusFolder, expectedIn, seedsFolder, textOf, type Expected } from '../support/corpus.ts';

const KINDS: Readonly<Record<DocumentKind, string>> = {
  answers: 'antwoord',
  questions: 'vragen',
  postponement: 'mededeling',
  letter: 'brief',
  unknown: 'onbekend',
};

const sorted = (labels: Iterable<number | string>): readonly string[] =>
  [...new Set([...labels].map(String))].sort(compareLabels);
const upTo = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => String(at + 1));

/** Kind, numbers and the defects that a person found in a document are what the program finds. */
function checkDocument(folder: string, expected: Expected): void {
  const document = parse(textOf(folder, expected.file));
  const numbers = expected.numbered ? sorted(expected.numbers) : upTo(expected.questions);
  assert.equal(KINDS[document.kind], expected.kind);
  assert.deepEqual(sorted(document.questions.flatMap(({ labels }) => labels)), numbers);
  if (document.kind !== 'answers') return;
  const named = sorted(document.answers.flatMap(({ labels }) => labels));
  const missing = numbers.filter((label) => !named.includes(label));
  assert.deepEqual(missing, sorted(expected.missing));
  assert.deepEqual(
    named.filter((label) => !numbers.includes(label)),
    sorted(expected.extra),
  );
}

/** The errors that follow from what a person found, in the order of their codes. */
function checkErrors(folder: string, expected: Expected): void {
  const document = parse(textOf(folder, expected.file));
  const found = findings(document).filter(({ severity }) => severity === 'error');
  const states = questionStates(document).filter(
    ({ state }) => document.kind === 'answers' && state === 'empty',
  );
  const codes = [
    ...expected.missing.map(() => 'antwoord-ontbreekt'),
    ...expected.extra.map(() => 'antwoord-zonder-vraag'),
    ...expected.dup_q.map(() => 'vraag-dubbel'),
    ...expected.gaps.map(() => 'vraag-overgeslagen'),
    // expected.json has no list of empty answers; that there are any is in its note.
    ...(/leeg|empty|n\.t\.b\./.test(expected.note) ? states.map(() => 'antwoord-leeg') : []),
    ...(/question 11 empty/.test(expected.note) ? ['vraag-leeg'] : []),
    ...(/answer 7 twice/.test(expected.note) ? ['antwoord-dubbel'] : []),
  ];
  assert.deepEqual(found.map(({ code }) => code).sort(), codes.sort());
}

for (const folder of new Set([seedsFolder(), corpusFolder()])) {
  describe(`documents of ${folder.endsWith('seeds') ? 'seeds' : 'the corpus'}`, () => {
    for (const expected of expectedIn(folder)) {
      it(expected.file, () => checkDocument(folder, expected));
      it(`${expected.file}: its errors and no others`, () => checkErrors(folder, expected));
    }
  });
}
