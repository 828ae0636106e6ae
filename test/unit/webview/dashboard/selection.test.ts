import assert from 'node:assert/strict';
import { overviewOf } from '../../../../src/dossiers/overview/overviewOf.ts';
import {
  NO_CHOICES,
  nextSort,
  readChoices,
  toggled,
  type Choices,
} from '../../../../src/webview/dashboard/choices.ts';
import { selectionOf } from '../../../../src/webview/dashboard/selection.ts';
import { dossier, TODAY } from '../../../support/madeDossiers.ts';

const { rows } = overviewOf(
  [
    dossier({ file: '/a', subject: 'de beïnvloeding van sluizen', state: 'late', submitted: 40 }),
    dossier({ file: '/b', subject: 'Drinkwater', submitted: 3, ministries: ['Water', 'Spoor'], done: 1 }),
    dossier({ file: '/c', subject: 'het spoor', state: 'submitted', ministries: [], total: 0 }),
    dossier({ file: '/d', subject: 'zwemles', submitted: 9, ministries: ['Water'], done: 5 }),
  ],
  TODAY,
);

describe('what is to be seen of the overview', () => {
  const cases: readonly (readonly [what: string, choices: Partial<Choices>, places: string])[] = [
    ['all', {}, 'adbc'],
    ['states', { states: ['late', 'submitted'] }, 'ac'],
    ['a ministry', { ministry: 'Water' }, 'db'],
    ['no ministry', { ministry: '' }, 'c'],
    ['words in any order, without accents and capitals', { search: ' SLUIZEN beinvl ' }, 'a'],
    ['words of ministry and member', { search: 'spoor wit abc' }, 'bc'],
    ['nothing', { search: 'pont' }, ''],
    ['sorted', { sort: { column: 'subject', direction: 'ascending' } }, 'abcd'],
    ['sorted down', { sort: { column: 'subject', direction: 'descending' } }, 'dcba'],
    ['without a value last, up', { sort: { column: 'answers', direction: 'ascending' } }, 'abdc'],
    ['without a value last, down', { sort: { column: 'answers', direction: 'descending' } }, 'dbac'],
  ];
  for (const [what, choices, places] of cases)
    it(what, () => {
      const selection = selectionOf(rows, { ...NO_CHOICES, ...choices });
      assert.equal(selection.rows.map(({ place }) => place).join(''), places);
    });

  it('counts the states as if none were chosen', () => {
    const { counts } = selectionOf(rows, { ...NO_CHOICES, states: ['late'], ministry: 'Water' });
    assert.deepEqual([...counts], [['in-progress', 2]]);
  });
});

describe('what the page remembers', () => {
  it('is read back', () => {
    const choices: Choices = {
      states: ['late'],
      ministry: '',
      search: 'pont',
      sort: { column: 'days', direction: 'descending' },
    };
    assert.deepEqual(readChoices(JSON.parse(JSON.stringify(choices))), choices);
  });

  for (const kept of [
    undefined,
    null,
    3,
    'x',
    [],
    { states: 'late', ministry: 3, search: {}, sort: { column: 'x' } },
  ])
    it(`is nothing where it is ${JSON.stringify(kept)}`, () =>
      assert.deepEqual(readChoices(kept), NO_CHOICES));
});

describe('what is pressed', () => {
  it('shows a state, and no longer', () => {
    assert.deepEqual(toggled(['late'], 'complete'), ['late', 'complete']);
    assert.deepEqual(toggled(['late', 'complete'], 'late'), ['complete']);
  });

  it('sorts up, down, and no more', () => {
    const up = nextSort(undefined, 'days');
    const down = nextSort(up, 'days');
    assert.deepEqual(
      [up, down, nextSort(down, 'days'), nextSort(up, 'state')],
      [
        { column: 'days', direction: 'ascending' },
        { column: 'days', direction: 'descending' },
        undefined,
        { column: 'state', direction: 'ascending' },
      ],
    );
  });
});
