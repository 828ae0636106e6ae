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

  it('nor in the letters that were made of that draft', () => {
    const archive = new Archive();
    for (const file of ['map/pont.kamervragen', 'map/pont.docx', 'map/pont.html', 'elders/pont.docx']) {
      const answer = `Over de pont van ${file} schrijft de gemeente later een brief aan de raad.`;
      archive.collection.put(file, '', source(file, [['Vaart de pont?', answer]]));
    }
    archive.collection.settleAtOnce();
    const draft = {
      file: 'map/pont.kamervragen',
      subject: undefined,
      questions: ['Vaart de pont?'],
      ministries: [],
    };
    const query = { question: 'Vaart de pont?', draft, filter: {}, limit: 9 };
    const found = archive.suggest(query).flatMap((hit) => [hit, ...hit.others]);
    assert.deepEqual(
      found.map(({ document }) => document.file),
      ['elders/pont.docx'],
    );
    assert.deepEqual(
      archive.related(draft, 9).map(({ document }) => document.file),
      ['elders/pont.docx'],
    );
  });
});
