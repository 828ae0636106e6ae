/** Runs every leg of the tests, and ends with one line for the whole. What needs no editor goes in two rows at a time. */
import { spawn } from 'node:child_process';
import { readCounts } from './mocha-counts.ts';
import type { Counts } from './mocha-counts.ts';

interface Leg {
  readonly script: string;
  /** Whether mocha's closing lines must be in the output. */
  readonly counted: boolean;
}

const STATIC: readonly Leg[] = [
  { script: 'format:check', counted: false },
  { script: 'lint', counted: false },
  { script: 'typecheck', counted: false },
];
const HEADLESS: readonly Leg[] = [
  { script: 'test:unit', counted: true },
  { script: 'test:grammar', counted: true },
];
const IN_EDITOR: readonly Leg[] = [
  { script: 'test:editor', counted: true },
  { script: 'test:packed', counted: true },
];

const results = [
  ...(await Promise.all([runAll(STATIC, 'afterwards'), runAll(HEADLESS, 'as it comes')])).flat(),
  ...(await runAll(IN_EDITOR, 'as it comes')),
];
const total = (key: keyof Counts) => results.reduce((sum, counts) => sum + counts[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = total('failed') > 0 ? 1 : 0;

/** When what a leg prints is shown: of two that go at a time, one waits until it is done. */
type Shown = 'as it comes' | 'afterwards';

async function runAll(legs: readonly Leg[], shown: Shown): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  for (const leg of legs) counts.push(await run(leg, shown));
  return counts;
}

/** A leg that ends badly without saying which test failed, or without having run any, is one failure. */
async function run({ script, counted }: Leg, shown: Shown): Promise<Counts> {
  const title = `\n--- npm run ${script}`;
  if (shown === 'as it comes') console.log(title);
  const { code, output } = await npmRun(script, shown);
  if (shown === 'afterwards') console.log(`${title}\n${output}`);
  const counts = readCounts(output) ?? { passed: 0, failed: 0, skipped: 0 };
  const good = code === 0 && (!counted || counts.passed > 0);
  if (good || counts.failed > 0) return counts;
  console.error(`--- npm run ${script} mislukte (code ${code})`);
  return { ...counts, failed: 1 };
}

function npmRun(script: string, shown: Shown): Promise<{ code: number | null; output: string }> {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (shown === 'as it comes') process.stdout.write(chunk);
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
