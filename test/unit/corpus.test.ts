import assert from 'node:assert/strict';
import { findings } from '../../src/checks/index.ts';
import type { DocumentKind } from '../../src/document/model.ts';
import { compareLabels } from '../../src/document/numbers.ts';
import { parse } from '../../src/document/parse.ts';
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

/** Errors that the program reports, by code. */
function errorsIn(text: string): readonly string[] {
  return findings(parse(text))
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

for (const folder of new Set([seedsFolder(), corpusFolder()])) {
  describe(`documents of ${folder.endsWith('seeds') ? 'seeds' : 'the corpus'}`, () => {
    for (const expected of expectedIn(folder)) {
      it(expected.file, () => checkDocument(folder, expected));

      const defects = [expected.missing, expected.extra, expected.dup_q, expected.gaps].flat().length;
      if (defects === 0 && !/leeg|empty|PM|n\.t\.b\./.test(expected.note)) {
        it(`${expected.file} has no errors`, () =>
          assert.deepEqual(errorsIn(textOf(folder, expected.file)), []));
      } else if (expected.dup_q.length > 0 || expected.missing.length > 0) {
        it(`${expected.file} has its errors`, () => {
          const codes = new Set(errorsIn(textOf(folder, expected.file)));
          if (expected.missing.length > 0) assert.ok(codes.has('antwoord-ontbreekt'));
          if (expected.extra.length > 0) assert.ok(codes.has('antwoord-zonder-vraag'));
          if (expected.dup_q.length > 0) assert.ok(codes.has('vraag-dubbel'));
          if (expected.gaps.length > 0) assert.ok(codes.has('vraag-overgeslagen'));
        });
      }
    }
  });
}
