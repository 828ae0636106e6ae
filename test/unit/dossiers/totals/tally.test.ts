import assert from 'node:assert/strict';
import type { Dossier } from '../../../../src/dossiers/dossier.ts';
import { overviewMarkdown } from '../../../../src/dossiers/overview/markdown.ts';
import { overviewOf } from '../../../../src/dossiers/overview/overviewOf.ts';
import { reportMarkdown } from '../../../../src/dossiers/report/markdown.ts';
import { reportOf } from '../../../../src/dossiers/report/report.ts';
import { tallyOf } from '../../../../src/dossiers/totals/tally.ts';
import { deskOf, NOTICE } from '../../../support/dossiers.ts';
import { dossier, TODAY } from '../../../support/madeDossiers.ts';

describe('the count of sets', () => {
  it('is by state and by ministry; of two ministries for both', () => {
    const { states, ministries } = tallyOf([
      dossier({ state: 'late', ministries: ['Water', 'Spoor'] }),
      dossier({ state: 'complete', ministries: ['Water'] }),
      dossier({ state: 'late', ministries: [] }),
    ]);
    assert.deepEqual(states, [
      { state: 'late', count: 2 },
      { state: 'this-week', count: 0 },
      { state: 'in-progress', count: 0 },
      { state: 'postponed', count: 0 },
      { state: 'complete', count: 1 },
      { state: 'submitted', count: 0 },
    ]);
    const late = { state: 'late', count: 1 };
    assert.deepEqual(ministries, [
      { ministry: 'Water', count: 2, states: [late, { state: 'complete', count: 1 }] },
      { ministry: '', count: 1, states: [late] },
      { ministry: 'Spoor', count: 1, states: [late] },
    ]);
  });

  it('says how soon sets were answered, of those that were', () => {
    const answered = [18, 21, 30, 50].map((days) => dossier({ submitted: 99, answered: days }));
    const { speed } = tallyOf([...answered, dossier({ submitted: 3 }), dossier({})]);
    const within = [
      { days: 21, count: 2 },
      { days: 42, count: 3 },
    ];
    assert.deepEqual(speed, { answered: 4, inTime: 2, medianDays: 25.5, averageDays: 29.8, within });
    assert.deepEqual(tallyOf([]).speed, {
      answered: 0,
      inTime: 0,
      medianDays: undefined,
      averageDays: undefined,
      within: within.map(({ days }) => ({ days, count: 0 })),
    });
  });

  it('leaves out an answer from before its questions', () => {
    const wrong = dossier({ submitted: 20 });
    const { speed } = tallyOf([{ ...wrong, term: { ...wrong.term!, answered: '2031-01-01' } }]);
    assert.equal(speed.answered, 0);
  });

  it('takes a set of which only the notice is known for one that is not answered', () => {
    const { onlyNotice, speed, states } = tallyOf(deskOf({ 'uitstel.txt': NOTICE }).dossiers());
    const found = states.filter(({ count }) => count > 0).map(({ state }) => state);
    assert.deepEqual([onlyNotice, speed.answered, found], [1, 0, ['postponed']]);
  });
});

describe('the overview and the report of the same sets', () => {
  const made: readonly Dossier[] = [
    ...deskOf({ 'uitstel.txt': NOTICE }).dossiers(),
    dossier({ file: 'a', submitted: 90, answered: 20, state: 'complete', findings: ['error'] }),
    dossier({ file: 'b', submitted: 90, answered: 45, state: 'complete', ministries: [] }),
    dossier({ file: 'c', submitted: 34, state: 'late' }),
  ];
  const overview = overviewOf(made, TODAY);
  const report = reportOf(
    made,
    made.flatMap(({ pieces }) => pieces),
    TODAY,
  );

  it('count alike', () => {
    const { rows, today, axis, ...counted } = overview;
    const { documents, attention, findings, setAside, workNotes, sources, ...reported } = report.totals;
    assert.deepEqual(reported, counted);
    assert.deepEqual([rows.length, today, axis.lines], [4, TODAY, [21, 42]]);
    assert.deepEqual([documents, attention, workNotes, sources, setAside.length], [4, 2, 0, 0, 0]);
    assert.equal(findings[0]?.severity, 'error');
  });

  it('say it in the same words', () => {
    const said = reportMarkdown(report);
    const lines = overviewMarkdown(overview).split('\n');
    const [from, to] = [lines.indexOf('| Stand | Aantal |'), lines.indexOf('## Per ministerie')];
    const sentences = lines.slice(from, to).filter((line) => /^\| \w|^Van/.test(line));
    assert.deepEqual(
      sentences.filter((line) => !said.includes(line)),
      [],
    );
    const figures = lines.flatMap(
      (line) => /^- (\S+) (.*)/.exec(line)?.slice(1, 3).reverse().join(' | ') ?? [],
    );
    assert.equal(figures.length, 5);
    assert.deepEqual(
      figures.filter((line) => !said.includes(`| ${line} |`)),
      [],
    );
  });

  it('give each set the same ministries and number of questions', () => {
    const shown = (id: string) => report.dossiers.find((one) => one.id === id);
    for (const { id, ministries, answeredQuestions, questions } of overview.rows)
      assert.deepEqual(
        [shown(id)?.ministries, shown(id)?.answered, shown(id)?.total],
        [ministries, answeredQuestions, questions],
      );
  });
});
