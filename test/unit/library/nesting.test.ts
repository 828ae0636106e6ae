import assert from 'node:assert/strict';
import { nestingOf } from '../../../src/library/nesting.ts';
import { readYaml } from '../../../src/library/yaml.ts';

describe('How deep YAML is nested', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['nothing', '', 0],
    ['a list in a map', 'passages:\n  - titel: Uitstel\n    tekst: De vragen\n', 3],
    ['flow in flow', 'a: [1, [2, {b: 3}]]\n', 3],
    ['brackets that close in words', 'a: >\n  [PM x] en [PM y] en ]\n', 2],
    ['lists on one line', '- - - - a\n', 5],
  ];
  for (const [name, text, depth] of cases) it(name, () => assert.equal(nestingOf(text), depth));

  for (const [name, text] of [
    ['brackets', '['.repeat(8000)],
    ['braces', '{a: '.repeat(8000)],
    ['dashes', '- '.repeat(8000)],
    ['question marks', '? '.repeat(8000)],
    ['indents', Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ] as const)
    it(`is too deep to read: ${name}`, () => {
      assert.equal(
        readYaml(text).problem?.message,
        'Dit bestand is niet te lezen: er zit te veel in elkaar.',
      );
    });
});
