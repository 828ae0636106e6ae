import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysAfter, daysBetween, weekdayOf } from '../../../../src/document/days.ts';
import { holidaysOf, workdayFrom } from '../../../../src/document/terms/holidays.ts';

const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the official holidays of a year', () => {
  const years: readonly (readonly [year: number, days: string])[] = [
    // Good Friday and Easter Monday, King's Day, 5 May, Ascension Day, Whit Monday.
    [2013, '03-29 04-01 04-30 05-05 05-09 05-20'],
    [2016, '03-25 03-28 04-27 05-05 05-05 05-16'],
    [2024, '03-29 04-01 04-27 05-05 05-09 05-20'],
    [2025, '04-18 04-21 04-26 05-05 05-29 06-09'],
    [2026, '04-03 04-06 04-27 05-05 05-14 05-25'],
    [2038, '04-23 04-26 04-27 05-05 06-03 06-14'],
  ];
  for (const [year, days] of years) {
    it(`${year}`, () => {
      const all = ['01-01', ...days.split(' '), '12-25', '12-26'].map((day) => `${year}-${day}`);
      assert.deepEqual(holidaysOf(year), all);
    });
  }

  it('follow Easter, also where its table has an exception', () => {
    const mondays: Readonly<Record<number, string>> = {
      1954: '04-19',
      1981: '04-20',
      2000: '04-24',
      2019: '04-22',
      2049: '04-19',
      2076: '04-20',
      2285: '03-23',
    };
    for (const [year, monday] of Object.entries(mondays)) {
      assert.ok(
        holidaysOf(Number(year)).includes(`${year}-${monday}`),
        `${year}: ${holidaysOf(Number(year)).join()}`,
      );
    }
  });

  it('keep their distances and weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2500 }), (year) => {
        const days = holidaysOf(year);
        const friday = days.find((day) => weekdayOf(day) === 5 && days.includes(daysAfter(day, 3)!))!;
        for (const [days_, weekday] of [
          [3, 1],
          [41, 4],
          [52, 1],
        ] as const) {
          const day = daysAfter(friday, days_)!;
          assert.ok(days.includes(day), `${friday} + ${days_}`);
          assert.equal(weekdayOf(day), weekday);
        }
        assert.ok(friday >= `${year}-03-20` && friday <= `${year}-04-23`, friday);
        assert.equal(days.length, 9);
      }),
    );
  });
});

describe('the first working day', () => {
  const first: readonly (readonly [from: string, to: string, why: string])[] = [
    ['2031-01-14', '2031-01-14', 'a Tuesday is one itself'],
    ['2031-01-18', '2031-01-20', 'after a Saturday'],
    ['2031-01-19', '2031-01-20', 'after a Sunday'],
    ['2031-01-01', '2031-01-02', "after New Year's Day"],
    ['2026-04-03', '2026-04-07', 'after Easter'],
    ['2026-12-25', '2026-12-28', 'after Christmas and the weekend behind it'],
    ['2025-04-26', '2025-04-28', 'after a King’s Day that was moved'],
    ['2027-12-31', '2027-12-31', 'the last day of a year is no holiday'],
    ['2028-01-01', '2028-01-03', 'in the next year'],
  ];
  for (const [from, to, why] of first) it(`${from}: ${why}`, () => assert.equal(workdayFrom(from), to));

  it('is never earlier, never free, at most five days later, and has only free days before it', () => {
    fc.assert(
      fc.property(dates, (from) => {
        const to = workdayFrom(from);
        const later = daysBetween(from, to)!;
        assert.ok(later >= 0 && later <= 5, `${from} → ${to}`);
        assert.ok(weekdayOf(to)! <= 5 && !holidaysOf(Number(to.slice(0, 4))).includes(to), to);
        for (let day = from; day < to; day = daysAfter(day, 1)!) assert.equal(workdayFrom(day), to);
      }),
    );
  });

  it('of what is no date is what was given', () => assert.equal(workdayFrom('morgen'), 'morgen'));
});
