import assert from 'node:assert/strict';
import fc from 'fast-check';
import { termsOf, WordTermsWriter, wordTermsOf } from '../../../src/archive/index/wordTerms.ts';

const some = fc.array(fc.array(fc.nat({ max: 2 ** 31 - 1 }), { maxLength: 4 }), { maxLength: 40 });

describe('The terms of words', () => {
  it('are those that were put in, in their order', () => {
    fc.assert(
      fc.property(some, (all) => {
        const writer = new WordTermsWriter(all.length);
        for (const terms of all) writer.add(terms);
        const written = writer.done();
        assert.deepEqual(
          all.map((_, word) => termsOf(written, word)),
          all,
        );
      }),
    );
  });

  it('are the same from one row of all', () => {
    const starts = Uint32Array.of(0, 1, 1, 4);
    const written = wordTermsOf(starts, Uint32Array.of(7, 0, 9, 3));
    assert.deepEqual(
      [0, 1, 2].map((word) => termsOf(written, word)),
      [[7], [], [0, 9, 3]],
    );
  });
});
