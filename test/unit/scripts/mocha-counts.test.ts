import assert from 'node:assert/strict';
import { readCounts } from '../../../scripts/mocha-counts.ts';

describe('The counts of a mocha run', () => {
  it('are those of its closing lines', () => {
    const output = '    ✔ works\n\n\n  12 passing (3s)\n  2 pending\n  1 failing\n\n  1) fails\n';
    assert.deepEqual(readCounts(output), { passed: 12, failed: 1, skipped: 2 });
  });

  it('are zero for what is not named', () => {
    assert.deepEqual(readCounts('\n  1 passing (12ms)\n\n'), { passed: 1, failed: 0, skipped: 0 });
  });

  it('are found between colours', () => {
    const output =
      '\u001b[92m \u001b[0m\u001b[32m 3 passing\u001b[0m\u001b[90m (5ms)\u001b[0m\n\u001b[31m  1 failing\u001b[0m\n';
    assert.deepEqual(readCounts(output), { passed: 3, failed: 1, skipped: 0 });
  });

  it('are not there for a run that was cut off', () => {
    assert.equal(readCounts('  first suite\n    ✔ works\n'), undefined);
  });
});
