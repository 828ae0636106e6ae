import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareLabels, formatLabels, parseLabels, scanLabels } from '../../../src/document/numbers.ts';

function checkLabels(written: string, expected: readonly string[]): void {
  assert.deepEqual(parseLabels(written), expected, written);
}

describe('numbers', () => {
  const forms: readonly (readonly [string, readonly string[]])[] = [
    ['3', ['3']],
    ['03', ['3']],
    ['2 en 3', ['2', '3']],
    ['3, 4 en 5', ['3', '4', '5']],
    ['1,2,3,4 en 5', ['1', '2', '3', '4', '5']],
    ['2 t/m 6', ['2', '3', '4', '5', '6']],
    ['2 tot en met 4', ['2', '3', '4']],
    ['7 t/ 10', ['7', '8', '9', '10']],
    ['4-7', ['4', '5', '6', '7']],
    ['7–9 en 11–13', ['7', '8', '9', '11', '12', '13']],
    ['7, 8, en 9', ['7', '8', '9']],
    ['7, 8, 9 10 en 11', ['7', '8', '9', '10', '11']],
    ['1a', ['1a']],
    ['1a t/m 1d', ['1a', '1b', '1c', '1d']],
    ['3 en 8', ['3', '8']],
    ['4, 5, 7 en 8', ['4', '5', '7', '8']],
    ['3, 3 en 4', ['3', '4']],
    ['9-2', ['9', '2']],
    ['1-999', ['1', '999']],
    ['2024', []],
    ['drie', []],
    ['3 en', []],
    ['', []],
  ];
  for (const [written, expected] of forms) it(`reads “${written}”`, () => checkLabels(written, expected));

  it('does not take a number after a blank in running text', () => {
    assert.deepEqual(scanLabels('3 24 gevallen', 0, 'prose'), { labels: ['3'], end: 1 });
  });

  it('stops before a word that only starts with a number', () => {
    assert.equal(scanLabels('11de keer', 0, 'prose'), undefined);
  });

  it('writes lists as the Kamer does', () => {
    assert.equal(formatLabels(['3']), '3');
    assert.equal(formatLabels(['3', '4']), '3 en 4');
    assert.equal(formatLabels(['3', '4', '5']), '3, 4 en 5');
  });

  it('orders 2 before 10 and 1a before 1b', () => {
    assert.deepEqual(['10', '2', '1b', '1a', '1'].sort(compareLabels), ['1', '1a', '1b', '2', '10']);
  });

  it('reads back what it writes', () => {
    const label = fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', 'a', 'f'))
      .map(([n, letter]) => `${n}${letter}`);
    fc.assert(
      fc.property(fc.uniqueArray(label, { minLength: 1, maxLength: 8 }), (labels) => {
        assert.deepEqual(parseLabels(formatLabels(labels)), labels);
      }),
    );
  });
});
