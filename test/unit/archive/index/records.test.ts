import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Builder, inMemory } from '../../../../src/archive/index/builder.ts';
import { recentBytes } from '../../../../src/archive/index/recentBytes.ts';
import { readDocument, readEntry, readPlace } from '../../../../src/archive/index/reading.ts';
import { documentOf, type WordLevel } from '../../../../src/archive/index/window.ts';
import { source } from '../../../support/sources.ts';

/** Some answers are longer than what is read at once. */
const someAnswer = fc.constantFrom(10, 300, 20_000).map((length) => 'De pont vaart. '.repeat(length / 10));
const someWindow = fc
  .array(fc.array(someAnswer, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((documents): WordLevel => {
    const builder = new Builder();
    documents.forEach((answers, at) => {
      builder.add(
        source(
          `document ${at}`,
          answers.map((answer) => ['Vaart de pont?', answer]),
        ),
      );
    });
    return builder.build();
  });

function bytesOf({ records }: WordLevel): Uint8Array {
  return records.bytes.read(0, records.bytes.length);
}

describe('A passage with its document', () => {
  it('is what the two are when they are read apart, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(someWindow, fc.array(fc.nat(20)), (window, asked) => {
        const recent = recentBytes({ ...inMemory(bytesOf(window)), where: 'file' });
        const kept = { ...window, records: { ...window.records, bytes: recent } };
        for (const one of asked) {
          const passage = one % window.size;
          const document = readDocument(window, documentOf(window, passage));
          const entry = readEntry(window, passage);
          assert.ok(document !== undefined && entry !== undefined);
          assert.deepEqual(readPlace(kept, passage), { document, entry });
          assert.deepEqual(readEntry(kept, passage), entry);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is not there where one byte of either is another, and all others are', () => {
    fc.assert(
      fc.property(someWindow, fc.nat(), fc.integer({ min: 1, max: 255 }), (window, at, other) => {
        const bytes = bytesOf(window).slice();
        const damaged = at % bytes.length;
        bytes[damaged]! ^= other;
        const { starts } = window.records;
        const record = starts.findIndex((start, number) => start <= damaged && damaged < starts[number + 1]!);
        const kept = { ...window, records: { bytes: inMemory(bytes), starts } };
        for (let passage = 0; passage < window.size; passage++) {
          const document = documentOf(window, passage);
          const own = [window.documentStarts[document]! + document, passage + document + 1];
          assert.equal(readPlace(kept, passage) === undefined, own.includes(record));
        }
      }),
      { numRuns: 200 },
    );
  });
});
