import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Archive } from '../../../../src/archive/archive.ts';
import type { Source } from '../../../../src/archive/source.ts';
import { someQuestion, someSources } from '../../../support/sources.ts';

interface Coming {
  readonly source: Source;
  /** It was there before, and is put in again. */
  readonly twice: boolean;
  readonly flushed: boolean;
}

const someComing = someSources.chain((sources) =>
  fc
    .tuple(
      fc.shuffledSubarray([...sources], { minLength: sources.length }),
      fc.array(fc.tuple(fc.boolean(), fc.boolean()), {
        minLength: sources.length,
        maxLength: sources.length,
      }),
    )
    .map(([shuffled, how]) => ({
      sources,
      coming: shuffled.map((source, at): Coming => {
        const [twice = false, flushed = false] = how[at] ?? [];
        return { source, twice, flushed };
      }),
    })),
);

function archiveOf(coming: readonly Coming[]): Archive {
  const archive = new Archive();
  for (const { source, twice, flushed } of coming) {
    if (twice) archive.collection.put(source.document.file, 'before', source);
    archive.collection.put(source.document.file, 'now', source);
    if (flushed) archive.collection.flush();
  }
  archive.collection.settleAtOnce();
  return archive;
}

function hitsOf(archive: Archive, question: string): readonly string[] {
  const hits = archive.suggest({ question, draft: undefined, filter: {}, limit: 10 });
  const found = archive.find(question, 10);
  return [...hits, ...found].map(
    ({ document, entry, score, others }) =>
      `${document.file} ${entry.label} ${score.toFixed(3)} ${others.map(({ entry }) => entry.label).join(' ')}`,
  );
}

describe('A collection', () => {
  it('gives the same answers in whatever order and in however many parts its documents came', () => {
    fc.assert(
      fc.property(someComing, someQuestion, ({ sources, coming }, question) => {
        const straight = archiveOf(sources.map((source) => ({ source, twice: false, flushed: false })));
        const inParts = archiveOf(coming.map((one) => ({ ...one, twice: false })));
        assert.deepEqual(hitsOf(inParts, question), hitsOf(straight, question));
      }),
      { numRuns: 200 },
    );
  });

  it('has each file once, as it is now', () => {
    fc.assert(
      fc.property(someComing, ({ sources, coming }) => {
        const { collection } = archiveOf(coming);
        const passages = sources.reduce((sum, { entries }) => sum + entries.length, 0);
        assert.deepEqual(collection.size(), { documents: sources.length, passages });
        assert.deepEqual(
          [...collection.fileNames()].sort(),
          sources.map(({ document }) => document.file).sort(),
        );
        for (const file of collection.fileNames()) assert.equal(collection.stampOf(file), 'now');
        for (const { document } of sources) collection.remove(document.file);
        collection.settleAtOnce();
        assert.deepEqual(collection.size(), { documents: 0, passages: 0 });
        assert.deepEqual(collection.contents().held, []);
      }),
      { numRuns: 200 },
    );
  });
});
