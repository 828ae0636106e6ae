import assert from 'node:assert/strict';
import { readDate } from '../../../src/document/head/dates.ts';

describe('A date as a head has it', () => {
  const cases: readonly (readonly [written: string, iso: string | undefined])[] = [
    ['12 november 2031', '2031-11-12'],
    ['12 nov. 2031', '2031-11-12'],
    ['3 sept 2031', '2031-09-03'],
    ['3 mrt. 2031', '2031-03-03'],
    ['12-11-2031', '2031-11-12'],
    ['3/5/2031', '2031-05-03'],
    ['31-2-2031', undefined],
    ['12-13-2031', undefined],
    ['32 mei 2031', undefined],
    ['binnenkort', undefined],
  ];
  for (const [written, iso] of cases) it(written, () => assert.deepEqual(readDate(written, 5).iso, iso));
});
