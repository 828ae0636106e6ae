import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Archive } from '../../../../src/archive/archive.ts';
import type { Source } from '../../../../src/archive/source.ts';
import { source } from '../../../support/sources.ts';

const MINISTRIES = ['Financiën', 'Defensie', 'Infrastructuur en Waterstaat'];
const MEMBERS = [
  { name: 'Zomer', party: 'ABC' },
  { name: 'Winter', party: 'XYZ' },
  { name: 'Herfst', party: undefined },
];

const someHead = fc.tuple(fc.subarray(MINISTRIES), fc.subarray(MEMBERS));

/** A file that comes with this head, or comes again, or goes. */
const someEvents = fc.array(
  fc.record({
    file: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    head: fc.option(someHead),
    settles: fc.boolean(),
  }),
  { maxLength: 15 },
);

function headed(file: string, [ministries, members]: readonly [string[], typeof MEMBERS]): Source {
  const made = source(file, [['Vaart de pont?', `De pont van ${file} vaart elk uur over het kanaal.`]]);
  return { ...made, document: { ...made.document, ministries, members } };
}

function inOrder(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => name ?? []))].sort();
}

describe('who and what there is to filter by', () => {
  it('is in the documents that are there now, and the filter finds just those', () => {
    fc.assert(
      fc.property(fc.array(someHead, { maxLength: 5 }), someEvents, (heads, events) => {
        const archive = new Archive();
        const there = new Map<string, Source>();
        // These come at once, and are in one part of the archive.
        heads.forEach((head, at) => {
          const file = 'abcde'.charAt(at);
          there.set(file, headed(file, head));
          archive.collection.put(file, '', headed(file, head));
        });
        for (const { file, head, settles } of events) {
          if (head === null) {
            archive.collection.remove(file);
            there.delete(file);
          } else {
            const made = headed(file, head);
            archive.collection.put(file, '', made);
            there.set(file, made);
          }
          if (settles) archive.collection.settleAtOnce();
          else archive.collection.flush();
          const documents = [...there.values()].map(({ document }) => document);
          assert.deepEqual(archive.names(), {
            ministries: inOrder(documents.flatMap(({ ministries }) => ministries)),
            members: inOrder(documents.flatMap(({ members }) => members.map(({ name }) => name))),
            parties: inOrder(documents.flatMap(({ members }) => members.map(({ party }) => party))),
          });
          const query = { question: 'Vaart de pont?', draft: undefined, limit: 9 };
          const found = archive
            .suggest({ ...query, filter: { ministry: 'Defensie' } })
            .flatMap((hit) => [hit, ...hit.others]);
          assert.deepEqual(
            found.map(({ document }) => document.file).sort(),
            documents
              .flatMap(({ file, ministries }) => (ministries.includes('Defensie') ? [file] : []))
              .sort(),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
