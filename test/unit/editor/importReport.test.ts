import assert from 'node:assert/strict';
import { importReport } from '../../../src/editor/exchange/importReport.ts';

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at}.pdf`);

describe('What was imported', () => {
  const cases: readonly (readonly [number, number, number, 'done' | 'cancelled', string])[] = [
    [1, 0, 0, 'done', 'Eén bestand is geïmporteerd.'],
    [12, 3, 0, 'done', '12 bestanden zijn geïmporteerd. 3 waren er al.'],
    [0, 1, 0, 'done', 'Geen bestanden zijn geïmporteerd. Eén was er al.'],
    [2, 0, 1, 'cancelled', 'Het importeren is gestopt. 2 bestanden zijn geïmporteerd. 0.pdf'],
    [2, 0, 4, 'done', '2 bestanden zijn geïmporteerd. 0.pdf 1.pdf 2.pdf Eén ander kon niet worden gelezen.'],
    [
      0,
      0,
      9,
      'done',
      'Geen bestanden zijn geïmporteerd. 0.pdf 1.pdf 2.pdf 6 andere konden niet worden gelezen.',
    ],
  ];
  for (const [written, there, failed, end, report] of cases) {
    it(report, () => {
      const outcome = { written: names(written), there: names(there), failed: names(failed), end };
      assert.equal(importReport(outcome), report);
    });
  }
});
