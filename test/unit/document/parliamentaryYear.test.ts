import assert from 'node:assert/strict';
import { parliamentaryYear } from '../../../src/document/parliamentaryYear.ts';

describe('parliamentaryYear', () => {
  const days: readonly (readonly [iso: string, year: string | undefined])[] = [
    ['2024-09-16', '2023-2024'],
    ['2024-09-17', '2024-2025'],
    ['2025-09-15', '2024-2025'],
    ['2025-09-16', '2025-2026'],
    ['2026-09-14', '2025-2026'],
    ['2026-09-15', '2026-2027'],
    ['2021-09-20', '2020-2021'],
    ['2021-09-21', '2021-2022'],
    ['2000-09-18', '1999-2000'],
    ['2000-09-19', '2000-2001'],
    ['2031-01-01', '2030-2031'],
    ['2031-12-31', '2031-2032'],
    ['2031-08-31', '2030-2031'],
    ['3 mei 2031', undefined],
  ];
  for (const [iso, year] of days) {
    it(`${iso} is in ${year ?? 'no year'}`, () => assert.equal(parliamentaryYear(iso), year));
  }
});
