import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { TextEdit } from '../../src/checks/check.ts';
import { groupWithNext } from '../../src/checks/refactorings/groupWithNext.ts';
import { renumber } from '../../src/checks/refactorings/renumber.ts';
import { splitAnswer } from '../../src/checks/refactorings/splitAnswer.ts';
import type { Answer, Document } from '../../src/document/model.ts';
import { parse } from '../../src/document/parse.ts';
import { applyEdits, readScenario } from './scenario.ts';

const folder = new URL('./refactorings/', import.meta.url);

/** By the name of the folder with their scenarios; the answer is the one marked `⟦…⟧{hier}`. */
const refactorings: readonly (readonly [
  string,
  (document: Document, answer: Answer | undefined) => readonly TextEdit[],
])[] = [
  ['hernummeren', (document) => renumber(document)],
  ['splitsen', (document, answer) => (answer === undefined ? [] : splitAnswer(document, answer))],
  ['samenvoegen', (document, answer) => (answer === undefined ? [] : groupWithNext(document, answer))],
];

for (const [name, change] of refactorings) {
  describe(name, () => {
    for (const file of readdirSync(new URL(`${name}/`, folder))) {
      it(file.replace(/\.txt$/, '').replaceAll('-', ' '), () => {
        const { text, expected, fixed } = readScenario(
          readFileSync(new URL(`${name}/${file}`, folder), 'utf8'),
        );
        const document = parse(text);
        const answer = document.answers.find(({ heading }) => heading.start === expected[0]?.start);
        assert.equal(applyEdits(text, change(document, answer)), fixed[0]?.text);
      });
    }
  });
}
