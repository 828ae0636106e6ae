import assert from 'node:assert/strict';
import { checklist } from '../../../src/checks/reading/checklist.ts';
import type { Tick } from '../../../src/checks/context.ts';
import { parse } from '../../../src/document/parse.ts';

function checkList(text: string, ticked: readonly Tick[], expected: readonly string[]): void {
  const entries = checklist(parse(text), ticked);
  assert.deepEqual(
    entries.flatMap(({ items }) =>
      items.map(({ label, state, subQuestion }) => `${label} ${state}: ${subQuestion.words}`),
    ),
    expected,
  );
}

const text = [
  'Vraag 1\nRijdt de trein? Zo ja, hoe vaak? Zo nee, waarom niet?\n\nAntwoord 1\nJa.',
  'Vraag 2\nRijdt de bus?\n\nAntwoord 2\nJa.',
  'Vraag 3\nRijdt de boot? Hoe vaak?\n\nAntwoord 3\nn.t.b.',
].join('\n\n');

describe('the list to go through', () => {
  it('has what is asked in each question that asks several things and has an answer', () => {
    checkList(
      text,
      [],
      ['1 touched: Rijdt de trein?', '1 possibly-open: Zo ja, hoe vaak?', '1 touched: Zo nee, waarom niet?'],
    );
  });

  it('knows what was ticked', () => {
    checkList(
      text,
      [
        { label: '1', words: 'Zo ja, hoe vaak?' },
        { label: '2', words: 'Zo nee, waarom niet?' },
      ],
      ['1 touched: Rijdt de trein?', '1 ticked: Zo ja, hoe vaak?', '1 touched: Zo nee, waarom niet?'],
    );
  });

  it('is empty for a submission', () => {
    checkList('Vraag 1\nRijdt de trein? Zo ja, hoe vaak?\n', [], []);
  });
});
