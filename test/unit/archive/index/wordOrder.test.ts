import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allWords, toVocabulary } from '../../../../src/archive/index/vocabulary.ts';
import { inOrder, orderOf } from '../../../../src/archive/index/wordOrder.ts';
import '../../../support/property.ts';

describe('the order of words', () => {
  it('is that of their letters, however many they begin with in common', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '0', 'é', 'ß', 'я'), maxLength: 12 });
    const isInOrder = fc.property(fc.uniqueArray(word), (words) => {
      const unordered = toVocabulary(words);
      assert.deepEqual(
        allWords(inOrder(unordered, orderOf(unordered))),
        [...words].sort((one, other) => (one < other ? -1 : 1)),
      );
    });
    fc.assert(isInOrder);
  });
});
