import assert from 'node:assert/strict';
import { overviewOf } from '../../../../src/dossiers/overview/overviewOf.ts';
import type { OverviewRow } from '../../../../src/dossiers/overview/overview.ts';
import { dossier, TODAY, type MadeUp } from '../../../support/madeDossiers.ts';

const rowsOf = (...made: readonly MadeUp[]): readonly OverviewRow[] =>
  overviewOf(made.map(dossier), TODAY).rows;

describe('the overview of dossiers', () => {
  it('says of a dossier all that a list shows', () => {
    const made: MadeUp = {
      file: '/dossiers/2031/spoor.txt',
      state: 'late',
      submitted: 34,
      members: [
        { name: 'De Wit', party: 'ABC' },
        { name: 'Smit', party: undefined },
      ],
      done: 2,
      findings: ['error', 'hint', 'warning', 'information', 'error'],
      notes: ['work', 'source', 'work'],
    };
    assert.deepEqual(rowsOf(made), [
      {
        id: '/dossiers/2031/spoor.txt',
        file: '/dossiers/2031/spoor.txt',
        place: 'spoor.txt',
        subject: 'het spoor',
        members: ['De Wit (ABC)', 'Smit'],
        ministries: ['Infrastructuur en Waterstaat'],
        state: 'late',
        answeredQuestions: 2,
        questions: 5,
        submitted: '2031-01-29',
        end: '2031-02-19',
        answered: undefined,
        days: 34,
        termDays: 21,
        left: '13 dagen te laat',
        particulars: '',
        findings: { errors: 2, warnings: 1, remarks: 2 },
        workNotes: 2,
      },
    ]);
  });

  const left: readonly (readonly [words: string, made: MadeUp])[] = [
    ['nog 21 dagen', { submitted: 0 }],
    ['nog 1 dag', { submitted: 20 }],
    ['vandaag', { submitted: 21 }],
    ['1 dag te laat', { submitted: 22 }],
    ['nog 20 dagen', { submitted: 22, postponed: true }],
    ['op tijd', { submitted: 90, answered: 21 }],
    ['14 dagen te laat', { submitted: 90, answered: 35 }],
    ['geen datum', {}],
  ];
  for (const [words, made] of left) it(`says ${words}`, () => assert.equal(rowsOf(made)[0]?.left, words));

  it('says what there is besides, and names a file by its name alone', () => {
    const resembles = [{ id: '/dossiers/2030/trein.txt', questions: 'some', against: ['day'] }] as const;
    const made = { ...dossier({ submitted: 3, promised: '2031-03-12' }), resembles };
    assert.equal(
      overviewOf([made], TODAY).rows[0]?.particulars,
      'toegezegd: 12 maart 2031; lijkt te horen bij trein.txt: deels dezelfde vragen, maar een andere datum',
    );
  });

  it('has what is late first, then what is open by its term, then what was answered, the last first', () => {
    const rows = rowsOf(
      { file: 'answered-long-ago', state: 'complete', submitted: 300, answered: 20 },
      { file: 'no-date', state: 'submitted' },
      { file: 'b-open', submitted: 5 },
      { file: 'late', state: 'late', submitted: 30 },
      { file: 'answered', state: 'complete', submitted: 60, answered: 40 },
      { file: 'a-open', submitted: 5 },
      { file: 'this-week', state: 'this-week', submitted: 19 },
      { file: 'latest', state: 'late', submitted: 130 },
    );
    assert.deepEqual(
      rows.map(({ place }) => place),
      ['latest', 'late', 'this-week', 'a-open', 'b-open', 'answered', 'answered-long-ago', 'no-date'],
    );
  });

  it('takes the subject from another piece, or else the name of the file', () => {
    const bare = dossier({ file: 'C:\\stukken\\pont.txt', subject: undefined });
    const known = { ...bare.main, sheet: { ...bare.main.sheet, subject: 'de pont' } };
    const subjects = [bare, { ...bare, pieces: [bare.main, known] }].map(
      (one) => overviewOf([one], TODAY).rows[0]?.subject,
    );
    assert.deepEqual(subjects, ['pont.txt', 'de pont']);
  });

  it('names files below the folder that all of them are in', () => {
    const rows = rowsOf({ file: '/a/b/c/een.txt' }, { file: '/a/b/d/twee.txt' }, { file: '/a/b/drie.txt' });
    assert.deepEqual(rows.map(({ place }) => place).sort(), ['c/een.txt', 'd/twee.txt', 'drie.txt']);
  });

  it('gives an answer from before its questions no length', () => {
    const [row] = rowsOf({ submitted: 20, answered: 0 });
    const wrong = dossier({ submitted: 20 });
    const [none] = overviewOf([{ ...wrong, term: { ...wrong.term!, answered: '2031-01-01' } }], TODAY).rows;
    assert.deepEqual([row?.days, none?.days], [0, undefined]);
  });
});
