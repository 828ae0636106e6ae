import assert from 'node:assert/strict';
import { Archive } from '../../../../src/archive/archive.ts';
import { source } from '../../../support/sources.ts';

describe('What is typed', () => {
  it('is not looked for in the draft from which someone searches', () => {
    const archive = new Archive();
    for (const file of ['concept', 'eerder']) {
      const answer = `Over de pont van ${file} schrijft de gemeente later een brief aan de raad.`;
      archive.collection.put(file, '', source(file, [['Vaart de pont?', answer]]));
    }
    archive.collection.settleAtOnce();
    const filesFound = (own?: string): readonly string[] =>
      archive
        .find('pont', 5, own)
        .flatMap(({ document, others }) =>
          [document, ...others.map((other) => other.document)].map(({ file }) => file),
        );
    assert.deepEqual(filesFound('concept'), ['eerder']);
    assert.deepEqual([...filesFound('elders')].sort(), ['concept', 'eerder']);
  });
});
