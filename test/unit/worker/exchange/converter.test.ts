import assert from 'node:assert/strict';
import { closeBenches, createBench, LONG, SHORT } from './bench.ts';

const tooLong = { unreadable: 'took-too-long' };
const wrong = { unreadable: 'went-wrong' };

describe('Files that are to be read in a worker', () => {
  afterEach(closeBenches);

  it('are read one by one, in their order, by one worker that starts with the first', async () => {
    const { hands, read, given, answer } = createBench();
    assert.equal(hands.length, 0);
    const asked = [read(1), read(2), read(3)];
    assert.deepEqual(given(), [1]);
    answer('een');
    assert.deepEqual(given(), [1, 2]);
    answer('twee');
    answer('drie');
    assert.deepEqual(await Promise.all(asked), [{ text: 'een' }, { text: 'twee' }, { text: 'drie' }]);
    assert.equal(hands.length, 1);
  });

  it('are given up when they take too long, with their worker; the next has another', async () => {
    const { hands, read, given, answer } = createBench(SHORT);
    const [first, second] = [read(1), read(2)];
    assert.deepEqual(await first, tooLong);
    assert.deepEqual([hands.length, hands[0]?.isStopped, given()], [2, true, [2]]);
    answer('twee');
    assert.deepEqual(await second, { text: 'twee' });
  });

  it('have each their own time, from when they are begun', async () => {
    const { read, answer } = createBench({ patience: 500, idle: 1_000_000 });
    const [first, second] = [read(1), read(2)];
    await new Promise((resolve) => setTimeout(resolve, 300));
    answer('een');
    await new Promise((resolve) => setTimeout(resolve, 300));
    answer('twee');
    assert.deepEqual(await Promise.all([first, second]), [{ text: 'een' }, { text: 'twee' }]);
  });

  it('are not harmed by what a worker that was given up still says, or by its end', async () => {
    const { hands, read, answer } = createBench({ patience: 20, idle: 1_000_000 });
    const [first, second] = [read(1), read(2)];
    assert.deepEqual(await first, tooLong);
    const [old] = hands;
    old!.hear({ id: old!.got[0]!.id, done: { text: 'te laat' } });
    old!.hear({ id: old!.got[0]!.id, failed: 'te laat' });
    old!.end('code 1');
    answer('twee');
    assert.deepEqual(await second, { text: 'twee' });
    assert.equal(hands.length, 2);
  });

  for (const [why, expected] of [
    ['JS heap out of memory', { unreadable: 'took-too-much' }],
    ['memory limit', { unreadable: 'took-too-much' }],
    ['code 1', wrong],
  ] as const)
    it(`of which one ends the worker (${why}) are read by the next worker`, async () => {
      const { hands, logged, read, given, answer } = createBench();
      const [first, second] = [read(1), read(2)];
      hands[0]!.end(why);
      assert.deepEqual(await first, expected);
      assert.deepEqual([hands.length, given(), logged], [2, [2], [why]]);
      answer('twee');
      assert.deepEqual(await second, { text: 'twee' });
    });

  it('are read when the worker ended while there was nothing to do', async () => {
    const { hands, logged, read, answer } = createBench();
    const first = read(1);
    answer('een');
    await first;
    hands[0]!.end('code 1');
    const second = read(2);
    answer('twee');
    assert.deepEqual([await second, hands.length, logged], [{ text: 'twee' }, 2, []]);
  });

  it('in which we go wrong say so, in the log what; the worker goes on', async () => {
    const { hands, logged, read, answer } = createBench();
    const [first, second] = [read(1), read(2)];
    hands[0]!.hear({ id: hands[0]!.got[0]!.id, failed: 'TypeError' });
    assert.deepEqual(await first, wrong);
    answer('twee');
    assert.deepEqual([await second, hands.length, logged], [{ text: 'twee' }, 1, ['TypeError']]);
  });

  it('fail where no worker can start, however many they are, and are read once one can', async () => {
    let mayStart = false;
    const { logged, read, answer } = createBench(SHORT, () => mayStart);
    const many = await Promise.all(Array.from({ length: 20_000 }, () => read(1)));
    assert.deepEqual(new Set(many.map((one) => JSON.stringify(one))), new Set([JSON.stringify(wrong)]));
    assert.equal(logged.length, 20_000);
    mayStart = true;
    const next = read(2);
    answer('twee');
    assert.deepEqual(await next, { text: 'twee' });
  });

  it('that cannot be sent stop their worker, and the next is read', async () => {
    let maySend = false;
    const { hands, read, answer } = createBench(LONG, undefined, () => maySend);
    assert.deepEqual(await read(1), wrong);
    assert.deepEqual(
      hands.map(({ isStopped }) => isStopped),
      [true],
    );
    maySend = true;
    const next = read(2);
    answer('twee');
    assert.deepEqual([await next, hands.length], [{ text: 'twee' }, 2]);
  });

  it('are all answered when it is closed, and what comes after it too; nothing starts any more', async () => {
    const { converter, hands, read } = createBench();
    const asked = [read(1), read(2), read(3)];
    converter.close();
    assert.deepEqual(await Promise.all([...asked, read(4)]), [tooLong, tooLong, tooLong, tooLong]);
    assert.deepEqual([hands.length, hands[0]?.isStopped], [1, true]);
  });

  it('have a new worker after a while without work', async () => {
    const { hands, read, answer } = createBench({ patience: 1_000_000, idle: 5 });
    const first = read(1);
    answer('een');
    await first;
    while (!hands[0]!.isStopped) await new Promise((resolve) => setTimeout(resolve, 2));
    hands[0]!.end('code 1');
    const second = read(2);
    answer('twee');
    assert.deepEqual([await second, hands.length], [{ text: 'twee' }, 2]);
  });

  it('keep the worker while they come within that time', async () => {
    const { hands, read, answer } = createBench({ patience: 1_000_000, idle: 5 });
    const first = read(1);
    answer('een');
    const second = read(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(hands[0]!.isStopped, false);
    answer('twee');
    assert.deepEqual(await Promise.all([first, second]), [{ text: 'een' }, { text: 'twee' }]);
  });
});
