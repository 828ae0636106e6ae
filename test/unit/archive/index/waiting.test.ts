import assert from 'node:assert/strict';
import { Archive } from '../../../../src/archive/archive.ts';
import { source } from '../../../support/sources.ts';

describe('A collection of which words are cut', () => {
  it('has what waited once, also where it went or was shown while its words were cut', () => {
    const many = (of: string): string => Array.from({ length: 3000 }, (_, at) => `${of}woord${at}`).join(' ');
    const happen: readonly ((archive: Archive) => void)[] = [
      ({ collection }) => collection.remove('kade'),
      ({ collection }) => collection.flush(),
      ({ collection }) => {
        collection.flush();
        collection.remove('kade');
      },
      ({ collection }) => collection.put('brug', '', source('brug', [['Vaart de pont?', many('brug')]])),
    ];
    for (const event of happen) {
      for (let moment = 0; moment < 16; moment++) {
        const archive = new Archive();
        const { collection } = archive;
        for (const file of ['haven', 'kade', 'sluis'])
          collection.put(file, '', source(file, [['Vaart de pont?', many(file)]]));
        const steps = moment % 2 === 0 ? collection.settle() : collection.flushing();
        for (let step = 0; step < moment; step++) steps.next();
        event(archive);
        while (steps.next().done !== true);
        const files = [...collection.fileNames()].sort();
        collection.flush();
        assert.deepEqual(collection.size(), { documents: files.length, passages: files.length });
        const found = archive.find('pont', 9).flatMap((hit) => [hit, ...hit.others]);
        assert.deepEqual(found.map(({ document }) => document.file).sort(), files);
        const passages = collection
          .contents()
          .held.reduce((sum, { window, removed }) => sum + window.size - removed.size, 0);
        assert.equal(passages, files.length);
      }
    }
  });
});
