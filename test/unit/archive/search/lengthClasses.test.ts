import assert from 'node:assert/strict';
import { sharesFor } from '../../../../src/archive/search/bm25.ts';
import { lengthClasses, sharesByClass } from '../../../../src/archive/search/lengthClasses.ts';

const AVERAGE = 80;
const EXACT_TO = 64;
const LONGEST = 4095;

describe('classes of length', () => {
  const shares = sharesFor(AVERAGE);
  const byClass = sharesByClass(shares);

  it('make no difference to short texts, and next to none to long ones', () => {
    for (let length = 0; length <= LONGEST; length++) {
      const [exact, rounded] = [shares[length]!, byClass[lengthClasses(0, length)]!];
      assert.ok(Math.abs(rounded / exact - 1) <= (length <= EXACT_TO ? 0 : 0.025), `${length} words`);
    }
  });

  it('are kept apart for question and answer, and longer texts than there are classes for are the longest', () => {
    assert.equal(lengthClasses(3, 7), 3 * 256 + 7);
    assert.equal(lengthClasses(0, 1_000_000), lengthClasses(0, LONGEST));
  });
});
