import assert from 'node:assert/strict';
import { reported } from '../../src/editor/reported.ts';

describe('What goes wrong', () => {
  it('is in the log, and ends there', async () => {
    const logged: string[] = [];
    const log = { error: (error: string | Error) => logged.push(String(error)) };
    await reported(log, 'De map kon niet worden geopend.', () => Promise.reject(new Error('geen schijf')));
    await reported(log, 'De map kon niet worden geopend.', () => Promise.resolve());
    assert.deepEqual(logged, ['Error: geen schijf']);
  });
});
