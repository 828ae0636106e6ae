import assert from 'node:assert/strict';
import { lastAsked } from '../../../src/editor/lastAsked.ts';

describe('What is read several times at once', () => {
  it('is as the last reading has it, whichever ends first', async () => {
    const ends: ((content: string) => void)[] = [];
    const used: string[] = [];
    const ask = lastAsked(
      () => new Promise<string>((resolve) => ends.push(resolve)),
      (content) => void used.push(content),
    );
    const asked = [ask(), ask(), ask()];
    ends[2]?.('new');
    await asked[2];
    ends[0]?.('old');
    ends[1]?.('older');
    await Promise.all(asked);
    assert.deepEqual(used, ['new']);
    const again = ask();
    ends[3]?.('newer');
    await again;
    assert.deepEqual(used, ['new', 'newer']);
  });

  it('has been used when an earlier reading is over', async () => {
    const ends: ((content: string) => void)[] = [];
    const used: string[] = [];
    const ask = lastAsked(
      () => new Promise<string>((resolve) => ends.push(resolve)),
      (content) => void used.push(content),
    );
    const first = ask();
    void ask();
    ends[0]?.('old');
    setTimeout(() => ends[1]?.('new'), 0);
    await first;
    assert.deepEqual(used, ['new']);
  });
});
