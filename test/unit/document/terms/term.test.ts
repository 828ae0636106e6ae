import assert from 'node:assert/strict';
import { daysLeft, termEnd, USUAL_TERMS } from '../../../../src/document/terms/term.ts';

describe('a term', () => {
  it('is three weeks, and three more after a postponement', () => {
    assert.equal(termEnd('2031-01-14', 'not-postponed', USUAL_TERMS), '2031-02-04');
    assert.equal(termEnd('2031-01-14', 'postponed', USUAL_TERMS), '2031-02-25');
  });

  it('ends on a working day where the settings say so', () => {
    // Three weeks after Friday 13 March 2026 is Good Friday.
    const moving = { ...USUAL_TERMS, endOnFreeDay: 'moves' } as const;
    assert.equal(termEnd('2026-03-13', 'not-postponed', USUAL_TERMS), '2026-04-03');
    assert.equal(termEnd('2026-03-13', 'not-postponed', moving), '2026-04-07');
    assert.equal(termEnd('2026-03-12', 'not-postponed', moving), '2026-04-02');
  });

  it('has so many days left', () => {
    assert.equal(daysLeft('2031-02-04', '2031-02-01'), 3);
    assert.equal(daysLeft('2031-02-04', '2031-02-04'), 0);
    assert.equal(daysLeft('2031-02-04', '2031-02-10'), -6);
  });

  it('is none without a real day', () => {
    assert.equal(termEnd('2031-02-30', 'postponed', USUAL_TERMS), undefined);
    assert.equal(daysLeft('binnenkort', '2031-02-10'), undefined);
  });
});
