import assert from 'node:assert/strict';
import { Archive } from '../../../src/archive/archive.ts';
import { createSynonyms } from '../../../src/archive/synonyms.ts';
import { source, type Said } from '../../support/sources.ts';

const GROUPS = [
  ['kraanwater', 'drinkwater', 'leidingwater'],
  ['openbaar vervoer', 'ov'],
];
const SAID: readonly Said[] = [
  [
    'Hoe schoon is het drinkwater?',
    'Het drinkwater is schoon: de bedrijven laten elke week proeven meten in een laboratorium.',
  ],
  ['Wat kost het openbaar vervoer?', 'Wie met het openbaar vervoer reist betaalt per kilometer.'],
  ['Wie koopt een OV-kaart?', 'Een kaart voor het ov is te koop aan elk loket van de vervoerder.'],
  ['Wie betaalt het vervoer van zand?', 'Het vervoer van zand betaalt de aannemer die het zand gebruikt.'],
];

const archive = new Archive();
archive.collection.put('antwoorden', '', source('antwoorden', SAID));
archive.collection.settleAtOnce();
archive.useSynonyms(createSynonyms(GROUPS));

/** The numbers of the answers that come up for what is typed. */
function checkFind(typed: string, expected: readonly number[]): void {
  const found = archive.find(typed, 10).map(({ entry }) => Number(entry.labels[0]));
  assert.deepEqual(found, expected);
}

describe('synonyms', () => {
  it('count in what is typed, in any form', () => {
    checkFind('leidingwater', [1]);
    checkFind('leidingwater laboratorium', [1]);
  });

  it('count as phrases: all of the words stand for one, and one for all of them', () => {
    checkFind('ov', [3, 2]);
    checkFind('kosten ov kilometer', [2, 3]);
    checkFind('openbaar vervoer', [2, 3, 4]);
  });

  it('do not count between quotes', () => {
    checkFind('"leidingwater"', []);
    checkFind('"drinkwater" ov', [1]);
  });

  it('count in a question', () => {
    const question = 'Waar komt leidingwater vandaan?';
    const hits = archive.suggest({ question, draft: undefined, filter: {}, limit: 9 });
    assert.deepEqual(
      hits.map(({ entry }) => entry.labels[0]),
      ['1'],
    );
  });
});
