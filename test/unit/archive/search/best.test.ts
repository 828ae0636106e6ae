import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Collection } from '../../../../src/archive/collection.ts';
import { cutAsBefore } from '../../../../src/archive/index/cutting/cut.ts';
import { passagesWith } from '../../../../src/archive/index/lists.ts';
import { numberOf } from '../../../../src/archive/index/vocabulary.ts';
import { documentOf } from '../../../../src/archive/index/window.ts';
import { bestPassages, type TermQuery } from '../../../../src/archive/search/best.ts';
import { snapshotOf, type Snapshot } from '../../../../src/archive/search/live.ts';
import { termQuery } from '../../../../src/archive/search/queryTerms.ts';
import { saturationOf, weighing } from '../../../../src/archive/search/weighing.ts';
import { someQuestion, someSources } from '../../../support/sources.ts';

/** The score of every passage, by adding up all lists from their beginning to their end. */
function allScores(snapshot: Snapshot, { terms, weights }: TermQuery): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  snapshot.windows.forEach(({ window, removed }, number) => {
    const { starts, passages, counts, lengths, questionShares, answerShares } = weighing(
      snapshot,
      window,
      window.termLists,
    );
    terms.forEach((term, at) => {
      const unit = numberOf(window.terms, term);
      const count = unit < 0 ? 0 : passagesWith(window.termLists, unit);
      for (let place = starts[unit]!; place < starts[unit]! + count; place++) {
        const passage = passages[place]!;
        if (removed.has(documentOf(window, passage))) continue;
        const share = saturationOf(counts[place]!, lengths[passage]!, questionShares, answerShares);
        const key = `${number} ${passage}`;
        scores.set(key, (scores.get(key) ?? 0) + weights[at]! * share);
      }
    });
  });
  return scores;
}

describe('the best passages by their words', () => {
  it('are those that adding up everything gives', () => {
    fc.assert(
      fc.property(
        someSources,
        someQuestion,
        fc.integer({ min: 1, max: 8 }),
        fc.nat(11),
        fc.nat(11),
        (sources, question, limit, flushedAfter, removed) => {
          const collection = new Collection();
          sources.forEach((one, at) => {
            collection.put(one.document.file, '', one);
            if (at === flushedAfter) collection.flush();
          });
          collection.flush();
          collection.remove(sources[removed]?.document.file ?? '');
          const { held } = collection.contents();
          const snapshot = snapshotOf(held);
          const cut = cutAsBefore(held.map(({ window }) => window));
          const query = termQuery(snapshot, question, cut, () => []);
          const expected = [...allScores(snapshot, query)].sort((a, b) => b[1] - a[1]);
          const least = expected[Math.min(limit, expected.length) - 1]?.[1] ?? 0;
          const found = bestPassages(snapshot, query, limit, undefined);
          const keys = found.map(({ window, passage }) => `${window} ${passage}`);
          // Scores are added up in 32 bits: what is as good as the last to six figures may be there or not.
          const surely = expected.filter(([, score]) => score > least * 1.000001).map(([key]) => key);
          assert.deepEqual(
            surely.filter((key) => !keys.includes(key)),
            [],
          );
          assert.ok(found.length >= Math.min(limit, expected.length));
          const scores = new Map(expected);
          for (const [at, { score }] of found.entries()) {
            const right = scores.get(keys[at]!) ?? 0;
            assert.ok(Math.abs(score - right) <= right * 0.00001, `${keys[at]}: ${score} is not ${right}`);
            assert.ok(score >= least * 0.99999);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
