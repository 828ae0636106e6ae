import assert from 'node:assert/strict';
import { demoted, reviewNote } from '../../../src/library/review.ts';

describe('the review of a passage', () => {
  const checkNote = (review: string | undefined, expected: string | undefined): void =>
    assert.equal(reviewNote({ review }, '2031-03-01'), expected);

  it('is due from its day on', () => {
    checkNote('2031-03-02', undefined);
    checkNote('2031-03-01', 'te herzien sinds 1 maart 2031');
    checkNote('2030-12-31', 'te herzien sinds 31 december 2030');
    checkNote(undefined, undefined);
  });

  it('brings a passage lower, but not below what fits badly', () => {
    const match = (name: string, score: number, review?: string) => ({ name, score, passage: { review } });
    const matches = [
      match('past', 0.8, '2031-01-01'),
      match('like it', 0.75),
      match('to come', 0.7, '2031-04-01'),
      match('bad', 0.3),
      match('bad and past', 0.3, '2031-01-01'),
    ];
    assert.deepEqual(
      demoted(matches, '2031-03-01').map(({ name }) => name),
      ['like it', 'to come', 'past', 'bad', 'bad and past'],
    );
  });
});
