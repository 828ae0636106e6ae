import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Archive } from '../../../../src/archive/archive.ts';
import { sizeOf, wordAt } from '../../../../src/archive/index/vocabulary.ts';
import type { Source } from '../../../../src/archive/source.ts';
import { createStore } from '../../../../src/archive/store/store.ts';
import { memoryStorage } from '../../../../src/worker/memoryStorage.ts';
import { someQuestion, someSources, source } from '../../../support/sources.ts';

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

function dayOf(at: number): string {
  return new Date(Date.UTC(2030, 0, 1 + ((at * 37) % 100))).toISOString().slice(0, 10);
}

describe('A collection', () => {
  it('gives the same answers in whatever order and in however many parts its documents came', () => {
    fc.assert(
      fc.property(someComing, someQuestion, ({ sources, coming }, question) => {
        const straight = archiveOf(sources.map((source) => ({ source, twice: false, flushed: false })));
        const inParts = archiveOf(coming);
        assert.deepEqual(hitsOf(inParts, question), hitsOf(straight, question));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the newest of many that say the same, in whatever order they came', () => {
    const sources = Array.from({ length: 100 }, (_, at) =>
      source(`bestand ${at}`, [['Kunt u deze vragen afzonderlijk beantwoorden?', 'Ja.']], dayOf(at)),
    );
    const newest = sources
      .map(({ document }) => document.answered ?? '')
      .sort()
      .at(-1);
    for (const all of [sources, [...sources].reverse()]) {
      const archive = new Archive();
      for (const one of all) archive.collection.put(one.document.file, '', one);
      archive.collection.settleAtOnce();
      const draft = { file: 'concept', subject: undefined, questions: [], ministries: [] };
      const question = 'Kunt u deze vragen afzonderlijk beantwoorden?';
      const [hit] = archive.suggest({ question, draft, filter: {}, limit: 5 });
      const [typed] = archive.find('deze vragen afzonderlijk', 5);
      const [related] = archive.related({ ...draft, questions: [question] }, 5);
      for (const found of [hit, typed, related]) assert.equal(found?.document.answered, newest);
    }
  });

  it('has all words cut anew, also where it was kept in between', () => {
    const archive = new Archive();
    const kept = createStore(memoryStorage());
    const put = (at: number, answer: string): void =>
      archive.collection.put(`bestand ${at}`, '', source(`bestand ${at}`, [['Wat is dit?', answer]]));
    for (let at = 0; at < 5; at++) {
      put(at, 'De havenkraan is verplaatst.');
      archive.collection.flush();
    }
    for (let at = 5; at < 9; at++) put(at, 'De haven heeft een kraan.');
    const steps = archive.collection.settle();
    while (steps.next().done !== true) kept.save(archive.collection);
    for (const { window } of archive.collection.contents().held) {
      const terms = Array.from({ length: sizeOf(window.terms) }, (_, term) => wordAt(window.terms, term));
      if (terms.includes('havenkran')) assert.ok(terms.includes('kran'), terms.join(' '));
    }
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

  it('has each file once, whatever comes and goes and is kept while it is settled', () => {
    const someEvents = fc.array(fc.constantFrom('put', 'remove', 'flush', 'keep', 'nothing'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(someSources, someQuestion, someEvents, (sources, question, events) => {
        const archive = new Archive();
        const kept = createStore(memoryStorage());
        const there = new Map<string, Source>();
        const put = (source: Source): void => {
          archive.collection.put(source.document.file, 'now', source);
          there.set(source.document.file, source);
        };
        const late = sources.slice(9);
        for (const source of sources.slice(0, 9)) {
          put(source);
          archive.collection.flush();
        }
        const happen: Readonly<Record<string, () => void>> = {
          put: () => {
            const source = late.shift() ?? sources[0];
            if (source !== undefined) put(source);
          },
          remove: () => {
            const [file] = there.keys();
            if (file === undefined) return;
            there.delete(file);
            archive.collection.remove(file);
          },
          flush: () => archive.collection.flush(),
          keep: () => kept.save(archive.collection),
        };
        const steps = archive.collection.settle();
        for (const event of events) {
          if (steps.next().done === true) break;
          happen[event]?.();
        }
        while (steps.next().done !== true);
        archive.collection.settleAtOnce();
        const passages = [...there.values()].reduce((sum, { entries }) => sum + entries.length, 0);
        assert.deepEqual(archive.collection.size(), { documents: there.size, passages });
        const straight = new Archive();
        for (const source of there.values()) straight.collection.put(source.document.file, 'now', source);
        straight.collection.settleAtOnce();
        assert.deepEqual(hitsOf(archive, question), hitsOf(straight, question));
      }),
      { numRuns: 300 },
    );
  });
});
