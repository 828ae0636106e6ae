import assert from 'node:assert/strict';
import { officialReference, sourceNote } from '../../../../src/editor/earlier/sourceNote.ts';
import { placeOf } from '../../../support/places.ts';

const ANNEX = { year: '2023-2024', number: '2222' };

describe('The note of a source', () => {
  const notes: readonly (readonly [what: string, place: Parameters<typeof placeOf>[0], note: string])[] = [
    [
      'names the Aanhangsel',
      { annex: ANNEX, labels: ['5'] },
      '[bron: Aanhangsel Handelingen 2023–2024, nr. 2222, antwoord 5]',
    ],
    [
      'names all answers of a group',
      { annex: ANNEX, labels: ['4', '5', '6'] },
      '[bron: Aanhangsel Handelingen 2023–2024, nr. 2222, antwoorden 4, 5 en 6]',
    ],
    [
      'goes by the name of the source where the year is not known',
      { annex: { year: undefined, number: '2222' }, name: 'Vraagnummer 2030Z21877', labels: ['5'] },
      '[bron: Vraagnummer 2030Z21877, antwoord 5]',
    ],
    ['names a file', { name: 'veer [2].txt', labels: ['1'] }, '[bron: veer (2).txt, antwoord 1]'],
    [
      'names the paragraph of a letter',
      { kind: 'letter', name: 'brief.txt', labels: [], label: 'brief.txt, alinea 4 (3 mei 2024)' },
      '[bron: brief.txt, alinea 4]',
    ],
  ];
  for (const [what, place, note] of notes) it(what, () => assert.equal(sourceNote(placeOf(place)), note));
});

describe('The official reference to a source', () => {
  it('is that to the Aanhangsel', () => {
    assert.equal(
      officialReference(placeOf({ annex: ANNEX, labels: ['5'] })),
      'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2222',
    );
  });

  it('is the place in a file for what has no number', () => {
    assert.equal(officialReference(placeOf({ name: 'veer.txt', labels: ['1'] })), 'veer.txt, antwoord 1');
  });
});
