import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toVocabulary } from '../../../../src/archive/index/vocabulary.ts';
import { createNeighbours } from '../../../../src/archive/search/fuzzy.ts';

function checkNeighbours(words: readonly string[], typed: string, expected: string): void {
  const sorted = [...new Set(words)].sort();
  const found = createNeighbours(toVocabulary(sorted))(typed, 2);
  assert.equal(found.map(({ word, errors }) => `${sorted[word]!} ${errors}`).join(', '), expected);
}

describe('words with typing errors', () => {
  it('are found by one letter put in, left out, changed, or two swapped', () => {
    checkNeighbours(['trein', 'treinen', 'tram'], 'trien', 'trein 1');
    checkNeighbours(['trein', 'treinen', 'tram'], 'treein', 'trein 1');
    checkNeighbours(['trein', 'treinen', 'tram'], 'rein', 'trein 1');
    checkNeighbours(['trein', 'treinen', 'tram'], 'treyn', 'trein 1');
    checkNeighbours(['trein', 'trei', 'treins', 'train'], 'trein', 'train 1, trei 1, trein 0, treins 1');
  });

  it('may have two of them when they are long', () => {
    checkNeighbours(['drinkwater', 'drinkwaterbedrijf'], 'dirnkwatre', 'drinkwater 2');
    checkNeighbours(['drinkwater'], 'dinkwaer', '');
    checkNeighbours(['drinkwater'], 'drnkwatter', 'drinkwater 2');
  });

  it('are left alone when they are short, and when they are longer than any word', () => {
    checkNeighbours(['ns', 'bus', 'bos'], 'bus', '');
    checkNeighbours(['a'.repeat(40)], 'a'.repeat(40), '');
  });

  it('are those that a table of distances gives', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'n', 't', 'u', 'ø'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), word, (words, typed) => {
        const sorted = [...new Set(words)].sort();
        const length = Buffer.from(typed).length;
        const most = length >= 9 ? 2 : length >= 4 ? 1 : -1;
        const expected = sorted.flatMap((one, number) => {
          const errors = distance(Buffer.from(one), Buffer.from(typed));
          return errors <= most ? [{ word: number, errors }] : [];
        });
        assert.deepEqual(createNeighbours(toVocabulary(sorted))(typed, 2), expected);
      }),
      { numRuns: 500 },
    );
  });
});

/** Damerau's distance with neighbouring letters swapped, by the table that everyone knows. */
function distance(one: Buffer, other: Buffer): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const changed = table[i - 1]![j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min(changed, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      table[i]![j] = least;
    }
  }
  return table[one.length]![other.length]!;
}
