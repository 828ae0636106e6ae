import assert from 'node:assert/strict';
import { drawingOf } from '../../../../src/dossiers/overview/drawing.ts';
import { overviewOf } from '../../../../src/dossiers/overview/overviewOf.ts';
import { dossier, TODAY, type MadeUp } from '../../../support/madeDossiers.ts';

/** The axis and the bars of some dossiers, in days: of an axis of 56 days a day is 100/56 percent. */
function drawn(...made: readonly MadeUp[]) {
  const { rows, axis } = overviewOf(made.map(dossier), TODAY);
  const { marks, bars } = drawingOf(rows, axis);
  const inDays = (at: number): number => Math.round((at / 100) * axis.until * 10) / 10;
  return {
    until: axis.until,
    marks: marks.map(({ kind, at }) => (kind === 'term' ? `|${inDays(at)}|` : String(inDays(at)))).join(' '),
    bars: bars.map(({ stretches, term, end }) =>
      [
        ...stretches.map(({ kind, from, to }) => `${kind} ${inDays(from)}-${inDays(to)}`),
        `term ${term === undefined ? 'beyond' : inDays(term)}`,
        `${end.kind} ${inDays(end.at)}`,
      ].join(', '),
    ),
  };
}

describe('the drawing of an overview', () => {
  it('has a bar from submission to answer, or to today', () => {
    assert.deepEqual(
      drawn(
        { state: 'late', submitted: 34 },
        { submitted: 6 },
        { state: 'postponed', submitted: 30, postponed: true },
        { state: 'complete', submitted: 60, answered: 15 },
        { state: 'complete', submitted: 70, answered: 30 },
        { state: 'submitted', submitted: 0 },
        { state: 'submitted' },
      ),
      {
        until: 56,
        marks: '0 7 14 |21| 28 35 |42| 49 56',
        bars: [
          'within 0-21, over 21-34, term 21, running 34',
          'within 0-30, left 30-42, term 42, running 30',
          'within 0-6, left 6-21, term 21, running 6',
          'left 0-21, term 21, running 0',
          'within 0-15, term 21, answered 15',
          'within 0-21, over 21-30, term 21, answered 30',
        ],
      },
    );
  });

  it('grows with what takes long, by whole weeks, to three of the longest terms', () => {
    const { until, marks, bars } = drawn(
      { state: 'late', submitted: 100 },
      { state: 'late', submitted: 400 },
    );
    assert.deepEqual({ until, marks }, { until: 126, marks: '0 |21| |42| 56 70 84 98 112 126' });
    assert.deepEqual(bars, [
      'within 0-21, over 21-126, term 21, cut-off 126',
      'within 0-21, over 21-100, term 21, running 100',
    ]);
  });

  it('cuts off one in twenty, so that the others can be told apart', () => {
    const many = Array.from({ length: 19 }, (_, at) => ({ file: `${at}`, submitted: 10 }));
    const { until, bars } = drawn({ state: 'late', submitted: 110 }, ...many);
    assert.equal(until, 56);
    assert.equal(bars[0], 'within 0-21, over 21-56, term 21, cut-off 56');
  });

  it('has the lines at the terms that most dossiers have', () => {
    const settled = (days: string, postponed: boolean) => {
      const made = dossier({ submitted: 10 });
      return { ...made, term: { ...made.term!, submitted: '2031-01-01', end: days, postponed } };
    };
    const dossiers = [
      settled('2031-01-15', false),
      settled('2031-01-15', false),
      settled('2031-01-17', false),
      settled('2031-02-10', true),
    ];
    assert.deepEqual(overviewOf(dossiers, TODAY).axis.lines, [14, 40]);
  });
});
