import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderOf } from '../../../../src/archive/index/wordOrder.ts';
import '../../../support/property.ts';

describe('the order of words', () => {
  it('is that of their letters, however many they begin with in common', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '0', 'é', 'ß', 'я'), maxLength: 12 });
    const inOrder = fc.property(fc.uniqueArray(word), (words) => {
      const found = Array.from(orderOf(words), (number) => words[number] ?? '');
      assert.deepEqual(
        found,
        [...words].sort((one, other) => (one < other ? -1 : 1)),
      );
    });
    fc.assert(inOrder);
  });
});
