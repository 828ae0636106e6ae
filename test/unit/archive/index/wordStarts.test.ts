import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packed, passagesOf, startOf } from '../../../../src/archive/index/wordStarts.ts';

describe('where the lists of words begin', () => {
  it('is known of each, however long the lists are', () => {
    const length = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(65_536));
    fc.assert(
      fc.property(fc.array(length, { maxLength: 300 }), (lengths) => {
        const starts = Uint32Array.of(0, ...lengths);
        for (let word = 0; word < lengths.length; word++) starts[word + 1]! += starts[word]!;
        const found = packed(starts);
        assert.deepEqual(
          lengths.map((_, word) => passagesOf(found, word)),
          lengths,
        );
        assert.deepEqual(
          Array.from(starts, (_, word) => startOf(found, word)),
          [...starts],
        );
      }),
    );
  });
});
