import assert from 'node:assert/strict';
import { announcement, passing } from '../../../src/webview/earlier/passing.ts';

function checkPassing(
  scores: readonly number[],
  threshold: number,
  expected: readonly [scores: readonly number[], side: string, hidden: number, said: string],
): void {
  const shown = passing(
    scores.map((score) => ({ fit: { score } })),
    threshold,
  );
  assert.deepEqual(
    [shown.hits.map(({ fit }) => fit.score), shown.side, shown.hidden, announcement(shown)],
    expected,
  );
}

describe('The hits that are shown', () => {
  it('are those that pass, by whole percents', () => {
    checkPassing([0.9, 0.4, 0.296, 0.29], 0.3, [[0.9, 0.4, 0.296], 'above', 1, '3 eerdere antwoorden']);
    checkPassing([0.9], 0, [[0.9], 'above', 0, '1 eerder antwoord']);
  });

  it('are the best of what is below, where none passes', () => {
    checkPassing([0.2, 0.1, 0.09, 0.08], 0.3, [
      [0.2, 0.1, 0.09],
      'below',
      1,
      '3 eerdere antwoorden, onder de drempel',
    ]);
  });

  it('are none where nothing was found', () => checkPassing([], 0.3, [[], 'above', 0, '']));
});
