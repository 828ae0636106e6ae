import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { Ahead } from '../../../../src/editor/earlier/ahead.ts';

const LONG_ENOUGH = 120;

/** What asks answers with the name of what was asked, when it is told to. */
function asker() {
  const log: string[] = [];
  const open = new Map<string, (answer: string | undefined) => void>();
  const ahead = new Ahead<{ readonly key: string }, string>(
    ({ key }) => {
      log.push(`asked ${key}`);
      const answer = new Promise<string | undefined>((resolve) => open.set(key, resolve));
      return { answer, cancel: () => void log.push(`cancelled ${key}`) };
    },
    ({ key }, answer) => void log.push(`prepared ${key}: ${answer}`),
  );
  const reply = async (key: string): Promise<void> => {
    open.get(key)?.(`answer to ${key}`);
    await wait(0);
  };
  return { log, ahead, reply };
}

const NEXT = [{ key: 'five' }, { key: 'three' }];

describe('what is asked before anyone asks', () => {
  it('is asked one after the other, and known from then on', async () => {
    const { log, ahead, reply } = asker();
    ahead.begin(() => NEXT);
    assert.deepEqual(log, []);
    await wait(LONG_ENOUGH);
    assert.deepEqual(log, ['asked five']);
    await reply('five');
    await reply('three');
    assert.deepEqual(log, [
      'asked five',
      'prepared five: answer to five',
      'asked three',
      'prepared three: answer to three',
    ]);
    assert.deepEqual([ahead.get('five'), ahead.get('three')], ['answer to five', 'answer to three']);
  });

  it('is not asked again', async () => {
    const { log, ahead } = asker();
    ahead.keep('five', 'known');
    ahead.begin(() => NEXT);
    await wait(LONG_ENOUGH);
    assert.deepEqual(log, ['asked three']);
  });

  it('makes way for what is really asked', async () => {
    const { log, ahead, reply } = asker();
    ahead.begin(() => NEXT);
    ahead.stop();
    await wait(LONG_ENOUGH);
    assert.deepEqual(log, []);
    ahead.begin(() => NEXT);
    await wait(LONG_ENOUGH);
    ahead.stop();
    await reply('five');
    assert.deepEqual(log, ['asked five', 'cancelled five']);
    assert.equal(ahead.get('five'), undefined);
  });

  it('is not believed when the archive changed while it was asked', async () => {
    const { ahead, reply } = asker();
    ahead.keep('four', 'of before');
    ahead.begin(() => NEXT);
    await wait(LONG_ENOUGH);
    ahead.forget();
    await reply('five');
    assert.deepEqual([ahead.get('four'), ahead.get('five')], [undefined, undefined]);
  });

  it('is forgotten, the oldest first', () => {
    const { ahead } = asker();
    for (let number = 0; number < 100; number++) ahead.keep(String(number), 'known');
    assert.deepEqual([ahead.get('0'), ahead.get('99')], [undefined, 'known']);
  });
});
