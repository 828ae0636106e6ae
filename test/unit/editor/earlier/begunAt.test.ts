import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { begunAt } from '../../../../src/editor/earlier/begunAt.ts';
import { readCursor } from '../../../support/cursor.ts';

function check(marked: string, expected: string | undefined): void {
  const { text, offset } = readCursor(marked);
  assert.equal(begunAt(parse(text), offset), expected);
}

function checkAnswer(written: string, expected: string | undefined): void {
  check(`Vraag 1\nVaart de pont nog?\n\nAntwoord 1\n${written}\n\nVraag 2\nHoe laat?\n`, expected);
}

describe('The sentence that is being written', () => {
  it('is what stands before the cursor since the last sentence', () => {
    checkAnswer('De pont va$0', 'De pont va');
    checkAnswer('Ja. De pont vaart (ook bij ijs) $0', 'De pont vaart (ook bij ijs) ');
    checkAnswer('De pont vaart.\n\nBij ijs vaart $0', 'Bij ijs vaart ');
    checkAnswer('De pont vaart\nelke dag $0', 'De pont vaart elke dag ');
    checkAnswer('De pont vaart. $0', '');
  });

  it('is in an answer, not in front of other words, and not in a note', () => {
    checkAnswer('De pont va$0art', undefined);
    checkAnswer('De pont [PM hoe vaak $0', undefined);
    check('Vraag 1\nVaart de pont$0\n\nAntwoord 1\nJa.\n', undefined);
    check('Vraag 1\nVaart de pont?\n\nAntwoord 1$0\nJa.\n', undefined);
  });
});
