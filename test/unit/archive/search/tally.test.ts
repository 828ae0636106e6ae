import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Collection } from '../../../../src/archive/collection.ts';
import { expand } from '../../../../src/archive/search/expand.ts';
import { snapshotOf } from '../../../../src/archive/search/live.ts';
import { Tally, type Counted } from '../../../../src/archive/search/tally.ts';
import { contentWords } from '../../../../src/archive/words/words.ts';
import { someQuestion, someSources } from '../../../support/sources.ts';

/** By passage. */
function sorted(counted: readonly Counted[]): ReadonlyMap<number, number> {
  return new Map(counted.map(({ passage, score }) => [passage, score]));
}

describe('the best passages by what is typed', () => {
  it('are the same when passages with fewer of the words are not looked at', () => {
    let shortened = 0;
    fc.assert(
      fc.property(
        someSources,
        someQuestion,
        fc.integer({ min: 1, max: 4 }),
        fc.nat(11),
        (sources, typed, limit, removed) => {
          const collection = new Collection();
          for (const one of sources) collection.put(one.document.file, '', one);
          collection.flush();
          collection.remove(sources[removed]?.document.file ?? '');
          const snapshot = snapshotOf(collection.contents().held);
          const words = [...new Set(contentWords(typed))].slice(0, 3);
          snapshot.windows.forEach((live, number) => {
            const asked = words.map((word, at) => {
              const found = expand(snapshot, { word, certainty: 'beginning' }, [])[number] ?? [];
              return { expansions: found, part: (at + 1) / 6 };
            });
            // No window has so many, so that all are counted.
            const all = sorted(new Tally(snapshot).count(live, asked, 100_000));
            const best = sorted(new Tally(snapshot).count(live, asked, limit));
            if (best.size < all.size) shortened++;
            const scores = [...all.values()].sort((a, b) => b - a);
            const least = scores[Math.min(limit, scores.length) - 1] ?? 0;
            for (const [passage, score] of all)
              assert.ok(score <= least * 1.00001 || best.has(passage), `${passage} is missing`);
            for (const [passage, score] of best)
              assert.ok(Math.abs(score - all.get(passage)!) < 0.00001, `${passage} has ${score}`);
            assert.ok(best.size >= Math.min(limit, all.size));
          });
        },
      ),
      { numRuns: 300 },
    );
    assert.ok(shortened > 50, `only ${shortened} times some were left out`);
  });
});
