/**
 * Runs the benchmarks, each in a process of its own, and ends with 1 when one breaks its bound. What is measured is
 * bundled first, as it ships: run from its sources by tsx it would be measured at half its speed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const BENCHMARKS = ['parse', 'edit', 'hostile', 'size'];

const outdir = mkdtempSync(path.join(tmpdir(), 'kamervragen-bench-'));
try {
  await build({
    entryPoints: BENCHMARKS.map((name) => `bench/${name}.ts`),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  for (const name of BENCHMARKS) {
    const program = path.join(outdir, `${name}.mjs`);
    const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(outdir, { recursive: true });
}
