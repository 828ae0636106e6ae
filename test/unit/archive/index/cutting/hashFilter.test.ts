import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HashFilter } from '../../../../../src/archive/index/cutting/hashFilter.ts';
import { hashOf } from '../../../../../src/archive/index/cutting/partHashes.ts';
import '../../../../support/property.ts';

const hashOfWord = (word: string): number => {
  const bytes = new TextEncoder().encode(word);
  return hashOf(bytes, 0, bytes.length);
};

describe('a filter of hashes', () => {
  it('never denies one that was added', () => {
    const added = fc.property(fc.array(fc.integer()), (hashes) => {
      const filter = new HashFilter();
      hashes.forEach((hash) => filter.add(hash));
      assert.ok(hashes.every((hash) => filter.mayHave(hash)));
    });
    fc.assert(added);
  });

  it('denies three of four that were not, as long as it is not full', () => {
    const filter = new HashFilter(100_000);
    for (let number = 0; number < 100_000; number++) filter.add(hashOfWord(`spoor${number}`));
    assert.equal(filter.isFull, false);
    const others = Array.from({ length: 10_000 }, (_, number) => hashOfWord(`brug${number}`));
    assert.ok(others.filter((hash) => filter.mayHave(hash)).length < 2_500);
  });

  it('is full when it holds many more than it has room for', () => {
    const filter = new HashFilter();
    for (let number = 0; number < 100_000; number++) filter.add(hashOfWord(`spoor${number}`));
    assert.equal(filter.isFull, true);
  });
});
