import assert from 'node:assert/strict';
import { arrange } from '../../../src/dossiers/arranging/arrange.ts';
import {
  NO_FILTER,
  USUAL_ARRANGEMENT,
  type Arrangement,
  type DossierFilter,
} from '../../../src/dossiers/arranging/arrangement.ts';
import { nameOf } from '../../../src/dossiers/arranging/facets.ts';
import type { Dossier } from '../../../src/dossiers/dossier.ts';
import type { Sheet } from '../../../src/dossiers/sheet.ts';
import { sheet } from '../../support/dossiers.ts';

function dossier(id: string, about: Partial<Sheet>, rest: Partial<Dossier> = {}): Dossier {
  const main = {
    sheet: sheet({ file: '/werk/a.kamervragen', total: 4, ...about }),
    findings: [],
    setAside: [],
  };
  return { id, state: 'in-progress', term: undefined, main, pieces: [main], ...rest };
}

function term(daysLeft: number, answered?: string): Dossier['term'] {
  return { submitted: '2031-05-03', end: '2031-05-24', answered, daysLeft, postponed: false };
}

const DOSSIERS = [
  dossier(
    '1',
    {
      subject: 'de kraan op het schoolplein',
      members: [{ name: 'Brandenoord', party: 'SP' }],
      ministries: ['Onderwijs'],
      answered: 3,
    },
    { term: term(9) },
  ),
  dossier(
    '2',
    {
      subject: 'het bericht «Brug blijft dicht»',
      members: [
        { name: 'Hazelterp', party: 'BBB' },
        { name: 'Brandenoord', party: 'SP' },
      ],
      ministries: ['Infrastructuur'],
      answered: 1,
    },
    { state: 'late', term: term(-3) },
  ),
  dossier(
    '3',
    { file: '/werk/bus/b.txt', questionNumber: '2031Z04410' },
    { state: 'complete', term: term(-9, '2031-06-02') },
  ),
];

function shown(different: Partial<Arrangement>): readonly string[] {
  const groups = arrange(DOSSIERS, { ...USUAL_ARRANGEMENT, ...different });
  return groups.map((group) => `${group.name}: ${group.dossiers.map(nameOf).join(', ')}`);
}

function filtered(filter: Partial<DossierFilter>): readonly string[] {
  return shown({ filter: { ...NO_FILTER, ...filter } });
}

describe('Dossiers in a list', () => {
  it('are grouped by state, the most urgent first', () => {
    assert.deepEqual(shown({}), [
      'Te laat: «Brug blijft dicht»',
      'In bewerking: De kraan op het schoolplein',
      'Compleet: 2031Z04410',
    ]);
  });

  it('are in the group of each of their members', () => {
    assert.deepEqual(shown({ groupBy: 'member' }), [
      'Brandenoord (SP): «Brug blijft dicht», De kraan op het schoolplein',
      'Hazelterp (BBB): «Brug blijft dicht»',
      'Kamerlid onbekend: 2031Z04410',
    ]);
  });

  it('are grouped by ministry or by folder', () => {
    assert.deepEqual(shown({ groupBy: 'ministry' }), [
      'Infrastructuur: «Brug blijft dicht»',
      'Ministerie onbekend: 2031Z04410',
      'Onderwijs: De kraan op het schoolplein',
    ]);
    assert.deepEqual(shown({ groupBy: 'folder', sortBy: 'subject' }), [
      '/werk: «Brug blijft dicht», De kraan op het schoolplein',
      '/werk/bus: 2031Z04410',
    ]);
  });

  it('are sorted by term, what was answered last', () => {
    const inOneGroup = DOSSIERS.map((one) => ({ ...one, state: 'complete' as const }));
    const [group] = arrange(inOneGroup, USUAL_ARRANGEMENT);
    assert.deepEqual(
      group?.dossiers.map(({ id }) => id),
      ['2', '1', '3'],
    );
  });

  it('are sorted by how far they are', () => {
    assert.deepEqual(shown({ groupBy: 'folder', sortBy: 'progress' }), [
      '/werk: «Brug blijft dicht», De kraan op het schoolplein',
      '/werk/bus: 2031Z04410',
    ]);
  });

  it('pass a filter by all that it names, and one value of each is enough', () => {
    assert.deepEqual(filtered({ states: ['late', 'complete'] }), [
      'Te laat: «Brug blijft dicht»',
      'Compleet: 2031Z04410',
    ]);
    assert.deepEqual(filtered({ parties: ['SP'], ministries: ['Onderwijs'] }), [
      'In bewerking: De kraan op het schoolplein',
    ]);
    assert.deepEqual(filtered({ members: ['Hazelterp (BBB)'] }), ['Te laat: «Brug blijft dicht»']);
  });

  it('pass by words in names and numbers, accents and capitals counting for nothing', () => {
    assert.deepEqual(filtered({ words: 'KRÀAN brandenoord' }), ['In bewerking: De kraan op het schoolplein']);
    assert.deepEqual(filtered({ words: '04410' }), ['Compleet: 2031Z04410']);
    assert.deepEqual(filtered({ words: 'kraan hazelterp' }), []);
  });
});
