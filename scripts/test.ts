/** Runs every leg of the tests, one after the other, and ends with one line for the whole. */
import { spawn } from 'node:child_process';
import { readCounts } from './mocha-counts.ts';
import type { Counts } from './mocha-counts.ts';

interface Leg {
  readonly script: string;
  /** Whether mocha's closing lines must be in the output. */
  readonly counted: boolean;
}

const legs: readonly Leg[] = [
  { script: 'format:check', counted: false },
  { script: 'lint', counted: false },
  { script: 'typecheck', counted: false },
  { script: 'test:unit', counted: true },
  { script: 'test:grammar', counted: true },
  { script: 'test:editor', counted: true },
  { script: 'test:packed', counted: true },
];

const results: Counts[] = [];
for (const leg of legs) results.push(await run(leg));
const total = (key: keyof Counts) => results.reduce((sum, counts) => sum + counts[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = total('failed') > 0 ? 1 : 0;

/** A leg that ends badly without saying which test failed, or without having run any, is one failure. */
async function run({ script, counted }: Leg): Promise<Counts> {
  console.log(`\n--- npm run ${script}`);
  const { code, output } = await npmRun(script);
  const counts = readCounts(output) ?? { passed: 0, failed: 0, skipped: 0 };
  const good = code === 0 && (!counted || counts.passed > 0);
  if (good || counts.failed > 0) return counts;
  console.error(`--- npm run ${script} mislukte (code ${code})`);
  return { ...counts, failed: 1 };
}

function npmRun(script: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
