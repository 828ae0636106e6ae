import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  daysAfter,
  daysBetween,
  isIsoDate,
  monthsAfter,
  weekdayOf,
  writtenDate,
} from '../../../src/document/days.ts';

describe('days', () => {
  it('are real dates or none', () => {
    for (const date of ['2031-01-31', '2032-02-29', '2000-02-29']) assert.ok(isIsoDate(date), date);
    for (const date of [
      '2031-02-29',
      '1900-02-29',
      '2031-04-31',
      '2031-13-01',
      '2031-00-10',
      '2031-1-1',
      '31-01-2031',
      '',
    ]) {
      assert.ok(!isIsoDate(date), date);
    }
  });

  it('are written as in a text', () => {
    assert.equal(writtenDate('2031-08-01'), '1 augustus 2031');
    assert.equal(writtenDate('gisteren'), undefined);
  });

  it('lie so many months ahead, at most at the end of a month', () => {
    assert.equal(monthsAfter('2031-03-01', 12), '2032-03-01');
    assert.equal(monthsAfter('2031-12-31', 2), '2032-02-29');
    assert.equal(monthsAfter('2031-11-15', 1), '2031-12-15');
    assert.equal(monthsAfter('morgen', 1), undefined);
  });

  it('are counted as a calendar does', () => {
    const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(1000), (date, days) => {
        const later = new Date(date.getTime() + days * 24 * 60 * 60 * 1000);
        assert.equal(daysAfter(date.toISOString().slice(0, 10), days), later.toISOString().slice(0, 10));
      }),
    );
    assert.equal(daysAfter('2031-02-30', 1), undefined);
    assert.equal(daysAfter('2032-03-01', -1), '2032-02-29');
    assert.equal(daysAfter('2031-01-05', -40), '2030-11-26');
  });

  it('lie so many days apart', () => {
    assert.equal(daysBetween('2031-01-14', '2031-02-04'), 21);
    assert.equal(daysBetween('2031-02-04', '2031-01-14'), -21);
    assert.equal(daysBetween('2032-02-28', '2032-03-01'), 2);
    assert.equal(daysBetween('1999-12-31', '2000-01-01'), 1);
    assert.equal(daysBetween('2031-01-14', '2031-02-30'), undefined);
    assert.equal(daysBetween('gisteren', '2031-01-14'), undefined);
    const day = fc.date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(100_000), (date, days) => {
        const iso = date.toISOString().slice(0, 10);
        const later = daysAfter(iso, days)!;
        assert.equal(daysBetween(iso, later), days);
        assert.equal(daysBetween(later, iso), 0 - days);
      }),
    );
  });

  it('have a place in the week', () => {
    assert.equal(weekdayOf('2031-01-13'), 1);
    assert.equal(weekdayOf('2000-02-29'), 2);
    assert.equal(weekdayOf('zondag'), undefined);
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('2500-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        assert.equal(
          weekdayOf(date.toISOString().slice(0, 10)),
          date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
        );
      }),
    );
  });
});
