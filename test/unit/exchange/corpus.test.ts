import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diffArrays } from 'diff';
import { findings } from '../../../src/checks/index.ts';
import type { Document } from '../../../src/document/model.ts';
import { isPageFurniture } from '../../../src/document/structure/pages.ts';
import { parse } from '../../../src/document/parse.ts';
import { readText } from '../../../src/exchange/readText.ts';
import { corpusFolder, formattedIn, seedsFolder, type Expected } from '../../support/corpus.ts';
import { readIndependently } from '../../support/independent.ts';

const KINDS: Readonly<Record<string, string>> = {
  antwoord: 'answers',
  vragen: 'questions',
  mededeling: 'postponement',
};
const MOST_DIFFERENT = 0.005;

/** Letters and figures apart, so that the mark of a footnote is no part of a word; hyphens count for nothing. */
function wordsOf(text: string): readonly string[] {
  const whole = text
    .normalize('NFC')
    .replace(/-[ \t]*\n\s*/g, '')
    .replace(/[-‑\u00ad]/g, '');
  return whole.match(/\p{L}+|\d+/gu) ?? [];
}

/** A document's words: those of its questions and answers in order, and those of all else in it. */
function partedWords({ text, questions, answers }: Document): {
  readonly asked: readonly string[];
  readonly else: readonly string[];
} {
  const bodies = [...questions, ...answers]
    .flatMap(({ body }) => body.content)
    .sort((one, other) => one.start - other.start);
  let done = 0;
  const others: string[] = [];
  for (const { start, end } of bodies) {
    others.push(text.slice(done, start));
    done = end;
  }
  others.push(text.slice(done));
  return {
    asked: bodies.flatMap(({ start, end }) => wordsOf(text.slice(start, end))),
    else: others.flatMap(wordsOf),
  };
}

/** The lines of a printed page that say nothing of the document. */
function furnitureWords(text: string): readonly string[] {
  return text.split(/[\n\f]/).flatMap((line) => {
    const parts = line.trim().split(/ {2,}/);
    return parts.some(isPageFurniture) ? wordsOf(line) : [];
  });
}

/** What is left of words when each of some others is taken away once. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

async function documentIn(folder: string, file: string): Promise<Document> {
  const read = await readText(readFileSync(path.join(folder, file)));
  assert.ok('text' in read, file);
  return parse(read.text);
}

async function checkStructure(
  folder: string,
  { file, kind, numbers, answered, questions }: Expected,
): Promise<void> {
  const document = await documentIn(folder, file);
  const labels = new Set(document.questions.flatMap((question) => question.labels));
  const answers = new Set(document.answers.flatMap((answer) => answer.labels));
  const errors = findings(document).filter(({ severity }) => severity === 'error');
  assert.equal(document.kind, KINDS[kind]);
  assert.equal(labels.size, questions);
  assert.deepEqual([...labels].sort(), numbers.map(String).sort());
  assert.deepEqual([...answers].sort(), answered.map(String).sort());
  assert.deepEqual(
    errors.map(({ message }) => message),
    [],
  );
}

for (const folder of new Set([seedsFolder(), corpusFolder()])) {
  describe(`Word files and pdfs of ${folder.endsWith('seeds') ? 'seeds' : 'the corpus'}`, function () {
    this.timeout(120_000);
    for (const expected of formattedIn(folder)) {
      const name = path.basename(expected.file);
      it(`${name}: its questions and answers`, () => checkStructure(folder, expected));

      it(`${name}: every word that another program reads in them, in order, and none besides`, async function () {
        const other = readIndependently(path.join(folder, expected.file));
        // Where pdftotext or LibreOffice is missing.
        if (other === undefined) this.skip();
        const ours = partedWords(await documentIn(folder, expected.file));
        const theirs = wordsOf(other);
        const changes = diffArrays([...theirs], [...ours.asked]);
        const missing = changes.filter(({ removed }) => removed).flatMap(({ value }) => value);
        const lost = without(missing, [...ours.else, ...furnitureWords(other)]);
        const added = changes.filter(({ added }) => added).flatMap(({ value }) => value);
        const said = `verloren: ${lost.join(' ')}; erbij: ${added.join(' ')}`;
        assert.ok(ours.asked.length > 20, `${ours.asked.length} words`);
        assert.ok(lost.length <= ours.asked.length * MOST_DIFFERENT, said);
        assert.ok(added.length <= ours.asked.length * MOST_DIFFERENT, said);
      });
    }
  });
}
