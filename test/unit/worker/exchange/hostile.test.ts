import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { becauseOf } from '../../../../src/exchange/unreadable.ts';
import { Converter } from '../../../../src/worker/exchange/converter.ts';
import { startExchange } from '../../../../src/worker/exchange/startNode.ts';
import { exchangeBundle, guarded } from '../../../support/hostile/guardedBundle.ts';
import type { HostileFile } from '../../../support/hostile/hostileFile.ts';
import { markupFiles } from '../../../support/hostile/markupFiles.ts';
import { otherFiles } from '../../../support/hostile/otherFiles.ts';
import { pdfFiles } from '../../../support/hostile/pdfFiles.ts';
import { plainWordFile, wordFiles } from '../../../support/hostile/wordFiles.ts';

/** In seconds, on a machine that has more to do. */
const LONGEST = 10;
/** In bytes. */
const MOST_MEMORY = 700_000_000;

const ENDLESS = becauseOf('took-too-long');

describe('The reader of other formats, in a worker of its own that can reach nothing', function () {
  this.timeout(60_000);
  const world = { folder: '', tried: '' };
  const converters: Converter[] = [];

  before(async () => {
    world.folder = mkdtempSync(path.join(tmpdir(), 'kamervragen-vijandig-'));
    const { bundle, tried } = guarded(await exchangeBundle(world.folder));
    world.tried = tried;
    const start = startExchange(bundle);
    // What takes for ever need not take as long here; a worker must have time to start.
    for (const patience of [LONGEST * 1000, 5000])
      converters.push(new Converter(start, () => undefined, { patience, idle: 20_000 }));
  });
  after(() => {
    for (const converter of converters) converter.close();
    rmSync(world.folder, { recursive: true });
  });

  for (const file of [...wordFiles, ...markupFiles, ...pdfFiles, ...otherFiles])
    it(`says what it is to say of ${file.name}, soon, with little memory, and reads the next`, () =>
      checkHostile(file));

  it('asked for nothing, and wrote nothing', () => {
    assert.equal(readFileSync(world.tried, 'utf8'), '');
    assert.deepEqual(readdirSync(world.folder).sort(), ['exchange.cjs', 'guarded.cjs', 'tried.txt']);
  });

  async function checkHostile({ make, expected }: HostileFile): Promise<void> {
    const isEndless = 'because' in expected && expected.because === ENDLESS;
    const converter = converters[isEndless ? 1 : 0]!;
    const bytes = make();
    const measuring = measure();
    const read = await converter.read(bytes);
    const { seconds, memory } = measuring();
    if ('because' in expected) {
      const because = 'unreadable' in read ? becauseOf(read.unreadable) : read.text.slice(0, 100);
      assert.equal(because, expected.because);
    } else {
      const text = 'text' in read ? read.text : becauseOf(read.unreadable);
      assert.ok(text.includes(expected.words), text.slice(0, 100));
    }
    assert.ok(seconds < LONGEST, `${seconds} s`);
    assert.ok(memory < MOST_MEMORY, `${memory} bytes`);
    assert.deepEqual(await converter.read(plainWordFile('De volgende.')), { text: 'De volgende.\n' });
  }
});

/** From now on; what comes back says how long it took, and how much memory at the highest. */
function measure(): () => { readonly seconds: number; readonly memory: number } {
  const start = performance.now();
  const before = process.memoryUsage.rss();
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  return () => {
    clearInterval(looking);
    return { seconds: (performance.now() - start) / 1000, memory: most - before };
  };
}
