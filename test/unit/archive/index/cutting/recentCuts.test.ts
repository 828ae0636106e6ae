import assert from 'node:assert/strict';
import { stemmer } from '@orama/stemmers/dutch';
import fc from 'fast-check';
import { Builder } from '../../../../../src/archive/index/builder.ts';
import { mergeWindows } from '../../../../../src/archive/index/merge.ts';
import { RecentCuts } from '../../../../../src/archive/index/cutting/recentCuts.ts';
import { atOnce } from '../../../../../src/archive/index/steps.ts';
import { deriveTerms, type CutTerms } from '../../../../../src/archive/index/terms.ts';
import { allWords, numberOf, wordAt } from '../../../../../src/archive/index/vocabulary.ts';
import type { Window, WordLevel } from '../../../../../src/archive/index/window.ts';
import { passagesOf } from '../../../../../src/archive/index/wordStarts.ts';
import { termsOf } from '../../../../../src/archive/index/wordTerms.ts';
import { compoundSplitter } from '../../../../../src/archive/words/compounds.ts';
import { someSources, source } from '../../../../support/sources.ts';

/** For each word its terms: as a window has it that is there, else by the words of all windows. */
function expectedCuts(windows: readonly Window[], coming: WordLevel): readonly (readonly string[])[] {
  const split = compoundSplitter((part) =>
    [...windows, coming].reduce((sum, { words, wordLists }) => {
      const number = numberOf(words, part);
      return number < 0 ? sum : sum + passagesOf(wordLists.starts, number);
    }, 0),
  );
  return allWords(coming.words).map((word) => {
    const held = windows.find(({ words }) => numberOf(words, word) >= 0);
    if (held === undefined) return [...new Set([word, ...split(word)].map(stemmer))].sort();
    const terms = termsOf(held.wordTerms, numberOf(held.words, word));
    return terms.map((term) => wordAt(held.terms, term)).sort();
  });
}

function found({ terms, starts, numbers }: CutTerms): readonly (readonly string[])[] {
  return Array.from({ length: starts.length - 1 }, (_, word) =>
    Array.from(numbers.subarray(starts[word], starts[word + 1]), (term) => wordAt(terms, term)).sort(),
  );
}

/** What happens to the windows after one has come. */
const someEvents = fc.array(fc.constantFrom('nothing', 'merged', 'removed', 'cut anew'), {
  minLength: 12,
  maxLength: 12,
});

describe('the words of a document that comes', () => {
  it('are cut as they were before, or else by all words, whatever came and went', () => {
    fc.assert(
      fc.property(someSources, someEvents, fc.integer({ min: 1, max: 6 }), (sources, events, usualFrom) => {
        const cuts = new RecentCuts(usualFrom);
        let windows: readonly Window[] = [];
        for (const [at, source] of sources.entries()) {
          const builder = new Builder();
          builder.add(source);
          const coming = builder.build();
          const cut = atOnce(cuts.cut(() => windows, coming));
          const terms = allWords(cut.terms);
          assert.deepEqual(terms, [...terms].sort());
          assert.deepEqual(found(cut), expectedCuts(windows, coming));
          windows = [...windows, { ...coming, ...atOnce(deriveTerms(coming, cut)) }];
          if (events[at] === 'merged')
            windows = [atOnce(mergeWindows(windows.map((window) => ({ window, isRemoved: () => false }))))];
          if (events[at] === 'removed') {
            windows = windows.slice(1);
            cuts.forgetLately();
          }
          if (events[at] === 'cut anew') cuts.forget();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are cut right, also where others come and go while they are cut', () => {
    const windowOf = (of: string): WordLevel => {
      const builder = new Builder();
      const words = Array.from({ length: 3000 }, (_, at) => `${of}${at}x${of}kade`).join(' ');
      builder.add(source(of, [['haven kade', `${words} kade havenkade ${of}havenkade`]]));
      return builder.build();
    };
    const withTerms = (words: WordLevel, cut: CutTerms): Window => ({
      ...words,
      ...atOnce(deriveTerms(words, cut)),
    });
    const happen: readonly ((cuts: RecentCuts, windows: readonly Window[]) => readonly Window[])[] = [
      (cuts, windows) => {
        cuts.forget();
        return windows;
      },
      (cuts) => {
        cuts.forgetLately();
        return [];
      },
      (cuts, windows) => {
        const other = windowOf('brug');
        return [...windows, withTerms(other, atOnce(cuts.cut(() => windows, other)))];
      },
    ];
    for (const event of happen) {
      const cuts = new RecentCuts();
      const first = windowOf('sluis');
      let windows = [withTerms(first, atOnce(cuts.cut(() => [], first)))] as readonly Window[];
      const coming = windowOf('haven');
      const steps = cuts.cut(() => windows, coming);
      steps.next();
      windows = event(cuts, windows);
      assert.deepEqual(found(atOnce(steps)), expectedCuts(windows, coming));
    }
  });
});
