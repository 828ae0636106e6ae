import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../../src/document/parse.ts';
import { readingText } from '../../../../src/document/reading.ts';
import { draftText } from '../../../../src/exchange/draft/draftText.ts';
import { corpusFolder, textOf } from '../../../support/corpus.ts';

/** The letters: a footnote's mark is written in one form in a draft. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}]+/gu, ' ').trim();

describe('a real submission without numbers', () => {
  it('becomes a draft of twelve questions, word for word, each with an empty answer', function () {
    const folder = path.join(path.dirname(corpusFolder()), 'seeds');
    const name = readdirSync(folder).find((one) => one.startsWith('002'));
    if (name === undefined) return this.skip();
    const source = textOf(folder, name);
    const draft = parse(draftText(source, { lines: 'wrapped', source: name }) ?? '');
    const numbers = Array.from({ length: 12 }, (_, at) => String(at + 1));
    assert.deepEqual(
      draft.questions.flatMap(({ labels }) => labels),
      numbers,
    );
    assert.deepEqual(
      draft.answers.flatMap(({ labels }) => labels),
      numbers,
    );
    assert.ok(draft.answers.every(({ body }) => body.content.length === 0));
    const said = lettersOf(source);
    for (const { body } of draft.questions) {
      const asked = lettersOf(readingText(draft.text, body.content));
      assert.ok(asked !== '' && said.includes(asked), asked);
    }
  });
});
